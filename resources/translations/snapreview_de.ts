<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AcceptDialog</name>
        <message>
            <location filename="../../snapreview/ui/decisions/accept_dialog.py" />
            <source>&amp;Images</source>
            <translation>&amp;Bilder</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accept_dialog.py" />
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accept_dialog.py" />
            <source>&amp;Until</source>
            <translation>B&amp;is</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accept_dialog.py" />
            <source>A reason is needed</source>
            <translation>Ein Grund ist nötig</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accept_dialog.py" />
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accept_dialog.py" />
            <source>Accept this exact change from now on</source>
            <translation>Genau diese Änderung künftig annehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accept_dialog.py" />
            <source>For a rendering that is known to be flaky. Images with exactly this change, the same shape and colours, count as reviewed and stay listed as “accepted by rule”.</source>
            <translation>Für eine Darstellung, die bekanntermaßen schwankt. Bilder mit genau dieser Änderung, gleicher Form und gleichen Farben, gelten als geprüft und bleiben als „durch Regel angenommen“ aufgeführt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accept_dialog.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accept_dialog.py" />
            <source>Such as: the cursor blinks while the picture is taken</source>
            <translation>Etwa: Der Cursor blinkt bei der Aufnahme</translation>
        </message>
    </context>
    <context>
        <name>AcceptedPage</name>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>Accepted changes</source>
            <translation>Angenommene Änderungen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>Edit the accepted change</source>
            <translation>Angenommene Änderung bearbeiten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>No rule accepts a change yet. Such rules are made in the Review menu.</source>
            <translation>Noch nimmt keine Regel eine Änderung an. Solche Regeln entstehen im Menü „Review“.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>Rules that accept one exact change, in all reviews. What they accept stays listed as such.</source>
            <translation>Regeln, die genau eine Änderung annehmen, in allen Reviews. Was sie annehmen, bleibt als solches aufgeführt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>Used</source>
            <translation>Benutzt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>{time} (expired)</source>
            <translation>{time} (abgelaufen)</translation>
        </message>
    </context>
    <context>
        <name>Accepting</name>
        <message>
            <location filename="../../snapreview/ui/decisions/accepting.py" />
            <source>All images</source>
            <translation>Alle Bilder</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepting.py" />
            <source>All images in {folder}</source>
            <translation>Alle Bilder in {folder}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepting.py" />
            <source>This image</source>
            <translation>Dieses Bild</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>125 %</source>
            <translation>125 %</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>150 %</source>
            <translation>150 %</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>200 %</source>
            <translation>200 %</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>250 %</source>
            <translation>250 %</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>300 %</source>
            <translation>300 %</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>About snapreview</source>
            <translation>Über snapreview</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Accept this change from now on…</source>
            <translation>Diese Änderung künftig annehmen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Accepted by rule</source>
            <translation>Durch Regel angenommen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Accepted changes…</source>
            <translation>Angenommene Änderungen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Actual size</source>
            <translation>Originalgröße</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Add a note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>All images</source>
            <translation>Alle Bilder</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Approve everything shown…</source>
            <translation>Alles Gezeigte freigeben…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Approve on the server…</source>
            <translation>Auf dem Server freigeben…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Approve the group</source>
            <translation>Gruppe freigeben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Baseline</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Blink</source>
            <translation>Blinken</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Boxes around differences</source>
            <translation>Rahmen um Unterschiede</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Browse server…</source>
            <translation>Server durchsuchen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Builds</source>
            <translation>Builds</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Cancel, or clear the search</source>
            <translation>Abbrechen oder Suche leeren</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Canvas</source>
            <translation>Leinwand</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Carried over</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Checkerboard</source>
            <translation>Schachbrett</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Close comparison</source>
            <translation>Vergleich schließen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Compare again</source>
            <translation>Erneut vergleichen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Copy link to this view</source>
            <translation>Link zu dieser Ansicht kopieren</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Copy the pixel’s values</source>
            <translation>Werte des Pixels kopieren</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Deciding</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Deutsch</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Down by 10 pixels</source>
            <translation>10 Pixel nach unten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Equal changes</source>
            <translation>Gleiche Änderungen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Errored</source>
            <translation>Fehlerhaft</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Everything shown</source>
            <translation>Alles Gezeigte</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Export manifest…</source>
            <translation>Manifest exportieren…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Find renamed and changed images…</source>
            <translation>Umbenannte und geänderte Bilder finden…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>First image</source>
            <translation>Erstes Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Fit to window</source>
            <translation>In Fenster einpassen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Go</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Group equal changes</source>
            <translation>Gleiche Änderungen zusammenfassen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Heat map</source>
            <translation>Heatmap</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>History of this image…</source>
            <translation>Verlauf dieses Bilds…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Ignore a region</source>
            <translation>Bereich ignorieren</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Inserted and removed lines</source>
            <translation>Eingefügte und entfernte Zeilen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Keep builds for offline use</source>
            <translation>Builds für offline aufbewahren</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Keep the other image</source>
            <translation>Beim anderen Bild bleiben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Keys decide in review mode only</source>
            <translation>Tasten entscheiden nur im Prüfmodus</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Largest change first</source>
            <translation>Größte Änderung zuerst</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Last image</source>
            <translation>Letztes Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Like the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Loupe</source>
            <translation>Lupe</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Map of the whole image</source>
            <translation>Karte des ganzen Bilds</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Merge review…</source>
            <translation>Review zusammenführen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>More filters</source>
            <translation>Weitere Filter</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Moving</source>
            <translation>Bewegen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Needs review</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Next difference</source>
            <translation>Nächster Unterschied</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Next image</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Next undecided image</source>
            <translation>Nächstes unentschiedenes Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Next variant</source>
            <translation>Nächste Variante</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Noted</source>
            <translation>Mit Hinweis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Nudge the head</source>
            <translation>Head verschieben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Nudging</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Onion skin</source>
            <translation>Zwiebelhaut</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Open base archive…</source>
            <translation>Basis-Archiv öffnen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Open base…</source>
            <translation>Basis öffnen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Open head archive…</source>
            <translation>Head-Archiv öffnen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Open head…</source>
            <translation>Head öffnen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Open review…</source>
            <translation>Review öffnen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Other image while held</source>
            <translation>Anderes Bild, solange gehalten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Overlay</source>
            <translation>Überlagerung</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Pair by hand…</source>
            <translation>Von Hand paaren…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Panels</source>
            <translation>Bedienfelder</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Part the pair</source>
            <translation>Paar trennen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Paste builds</source>
            <translation>Builds einfügen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Picture only</source>
            <translation>Nur das Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Pin a note</source>
            <translation>Notiz anheften</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Pin a note to this difference</source>
            <translation>Notiz an diesen Unterschied heften</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Pin a pixel</source>
            <translation>Pixel anheften</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Pixel grid from 800 %</source>
            <translation>Pixelraster ab 800 %</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Pixel inspector</source>
            <translation>Pixelinspektor</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Previous difference</source>
            <translation>Voriger Unterschied</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Previous image</source>
            <translation>Voriges Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Previous variant</source>
            <translation>Vorige Variante</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Promote approved images…</source>
            <translation>Freigegebene Bilder übernehmen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Put the head back</source>
            <translation>Head zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Quiet</source>
            <translation>Unauffällig</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Re-encoded</source>
            <translation>Neu kodiert</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Reduced</source>
            <translation>Reduziert</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Reject everything shown…</source>
            <translation>Alles Gezeigte ablehnen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Reject the group</source>
            <translation>Gruppe ablehnen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Remove the selected region</source>
            <translation>Ausgewählten Bereich entfernen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Renamed</source>
            <translation>Umbenannt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Reset the arrangement</source>
            <translation>Anordnung zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Resized</source>
            <translation>Größe geändert</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Review mode</source>
            <translation>Prüfmodus</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Roll back the last promotion…</source>
            <translation>Letzte Übernahme zurücknehmen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Save review…</source>
            <translation>Review speichern…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Scaled comparison</source>
            <translation>Skalierter Vergleich</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Searching and filtering</source>
            <translation>Suchen und Filtern</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Show changes</source>
            <translation>Änderungen zeigen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Show only</source>
            <translation>Nur zeigen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Size of text and controls</source>
            <translation>Größe von Schrift und Bedienelementen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Sort changed by</source>
            <translation>Geänderte sortieren nach</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Swap base and head</source>
            <translation>Basis und Head tauschen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Swipe</source>
            <translation>Wischen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Take back everything shown…</source>
            <translation>Alles Gezeigte zurücknehmen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Take back the group</source>
            <translation>Gruppe zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Test language, right to left</source>
            <translation>Testsprache, von rechts nach links</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Thresholds</source>
            <translation>Schwellen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>To the left</source>
            <translation>Nach links</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>To the left by 10 pixels</source>
            <translation>10 Pixel nach links</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>To the right</source>
            <translation>Nach rechts</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>To the right by 10 pixels</source>
            <translation>10 Pixel nach rechts</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Toggle</source>
            <translation>Umschalten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Turn the divider</source>
            <translation>Teiler drehen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Up by 10 pixels</source>
            <translation>10 Pixel nach oben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Verdicts like the seed</source>
            <translation>Urteile wie das Vorbild</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Watch folders for changes</source>
            <translation>Ordner auf Änderungen beobachten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Your name…</source>
            <translation>Ihr Name…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/actions.py" />
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
    </context>
    <context>
        <name>Approver</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/remote/approving.py" />
            <source>%Ln images are not compared yet.</source>
            <translation>
                <numerusform>%Ln Bild ist noch nicht verglichen.</numerusform>
                <numerusform>%Ln Bilder sind noch nicht verglichen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/approving.py" />
            <source>Against the base shown: {differences}.</source>
            <translation>Gegenüber der gezeigten Basis: {differences}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/approving.py" />
            <source>Approve {build} of {place}?</source>
            <translation>{build} von {place} freigeben?</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/approving.py" />
            <source>Everybody sees the approval.</source>
            <translation>Die Freigabe ist für alle sichtbar.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/approving.py" />
            <source>The build was not approved.</source>
            <translation>Der Build wurde nicht freigegeben.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/approving.py" />
            <source>nothing differs</source>
            <translation>keine Unterschiede</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/approving.py" />
            <source>{build} of {place} is approved.</source>
            <translation>{build} von {place} ist freigegeben.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/approving.py" />
            <source>{build} of {place} was approved already; nothing has changed.</source>
            <translation>{build} von {place} war bereits freigegeben; es hat sich nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/messages/banner.py" />
            <source>%Ln more. Dismiss all</source>
            <translation>
                <numerusform>%Ln weitere Meldung. Alle schließen</numerusform>
                <numerusform>%Ln weitere Meldungen. Alle schließen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BlinkControls</name>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/blink_controls.py" />
            <source>Go on blinking</source>
            <translation>Weiter blinken</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/blink_controls.py" />
            <source>Motion is reduced, so nothing blinks. Hold Space for the other image.</source>
            <translation>Bewegung ist reduziert, darum blinkt nichts. Leertaste halten zeigt das andere Bild.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/blink_controls.py" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/blink_controls.py" />
            <source>Pause blinking</source>
            <translation>Blinken anhalten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/blink_controls.py" />
            <source>Pause or go on</source>
            <translation>Anhalten oder weiter</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/blink_controls.py" />
            <source>Seconds for each image</source>
            <translation>Sekunden je Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/blink_controls.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
    </context>
    <context>
        <name>BrowseDialog</name>
        <message>
            <location filename="../../snapreview/ui/remote/browse_dialog.py" />
            <source>Builds</source>
            <translation>Builds</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/browse_dialog.py" />
            <source>Builds on a server</source>
            <translation>Builds auf einem Server</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/browse_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/browse_dialog.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/browse_dialog.py" />
            <source>Search builds</source>
            <translation>Builds suchen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/browse_dialog.py" />
            <source>Search, such as branch:main or sha:1a2b3c</source>
            <translation>Suchen, etwa branch:main oder sha:1a2b3c</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/browse_dialog.py" />
            <source>The card with the coloured frame takes the build that is chosen in the list.</source>
            <translation>Die Karte mit dem farbigen Rahmen übernimmt den in der Liste gewählten Build.</translation>
        </message>
    </context>
    <context>
        <name>BuildCard</name>
        <message>
            <location filename="../../snapreview/ui/remote/pair_chooser.py" />
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/pair_chooser.py" />
            <source>Choose a build in the list</source>
            <translation>Build in der Liste wählen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/pair_chooser.py" />
            <source>Choose the base in the list</source>
            <translation>Die Basis in der Liste wählen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/pair_chooser.py" />
            <source>Choose the head in the list</source>
            <translation>Den Head in der Liste wählen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/pair_chooser.py" />
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/pair_chooser.py" />
            <source>Proposed when a head is chosen</source>
            <translation>Wird zum gewählten Head vorgeschlagen</translation>
        </message>
    </context>
    <context>
        <name>BuildListDelegate</name>
        <message>
            <location filename="../../snapreview/ui/remote/build_list_delegate.py" />
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/build_list_delegate.py" />
            <source>Head</source>
            <translation>Head</translation>
        </message>
    </context>
    <context>
        <name>BuildListModel</name>
        <message>
            <location filename="../../snapreview/ui/remote/build_list_model.py" />
            <source>chosen as base</source>
            <translation>als Basis gewählt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/build_list_model.py" />
            <source>chosen as head</source>
            <translation>als Head gewählt</translation>
        </message>
    </context>
    <context>
        <name>BuildListing</name>
        <message>
            <location filename="../../snapreview/ui/remote/build_listing.py" />
            <source>Listing the builds failed in a way it should not. The log file says more.</source>
            <translation>Die Builds konnten wegen eines Fehlers in snapreview nicht aufgelistet werden. Mehr steht in der Protokolldatei.</translation>
        </message>
    </context>
    <context>
        <name>BuildSlot</name>
        <message>
            <location filename="../../snapreview/ui/start/build_slot.py" />
            <source>Archive…</source>
            <translation>Archiv…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/build_slot.py" />
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/build_slot.py" />
            <source>Choose another…</source>
            <translation>Anderen wählen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/build_slot.py" />
            <source>Drop a folder or a .zip archive here</source>
            <translation>Ordner oder .zip-Archiv hier ablegen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/build_slot.py" />
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/build_slot.py" />
            <source>Open an archive as base</source>
            <translation>Ein Archiv als Basis öffnen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/build_slot.py" />
            <source>Open an archive as head</source>
            <translation>Ein Archiv als Head öffnen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/build_slot.py" />
            <source>Open base…</source>
            <translation>Basis öffnen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/build_slot.py" />
            <source>Open head…</source>
            <translation>Head öffnen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/build_slot.py" />
            <source>Take back the base</source>
            <translation>Basis zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/build_slot.py" />
            <source>Take back the head</source>
            <translation>Head zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/build_slot.py" />
            <source>Take this choice back</source>
            <translation>Diese Wahl zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/build_slot.py" />
            <source>The screenshots as they are now</source>
            <translation>Die Screenshots, wie sie jetzt sind</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/build_slot.py" />
            <source>The screenshots as they were</source>
            <translation>Die Screenshots, wie sie waren</translation>
        </message>
    </context>
    <context>
        <name>CaptionedPane</name>
        <message>
            <location filename="../../snapreview/ui/viewer/captioned_pane.py" />
            <source>No image</source>
            <translation>Kein Bild</translation>
        </message>
    </context>
    <context>
        <name>CategoryChip</name>
        <message>
            <location filename="../../snapreview/ui/snapshots/category_chips.py" />
            <source>Show only what is {status}</source>
            <translation>Nur zeigen, was {status} ist</translation>
        </message>
    </context>
    <context>
        <name>Colours</name>
        <message>
            <location filename="../../snapreview/ui/viewer/viewer_choices.py" />
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/viewer_choices.py" />
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/viewer_choices.py" />
            <source>Magenta</source>
            <translation>Magenta</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/viewer_choices.py" />
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/viewer_choices.py" />
            <source>Purple</source>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/viewer_choices.py" />
            <source>Sky blue</source>
            <translation>Himmelblau</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/viewer_choices.py" />
            <source>Vermilion</source>
            <translation>Zinnober</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/viewer_choices.py" />
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
    </context>
    <context>
        <name>ComparisonBar</name>
        <message>
            <location filename="../../snapreview/ui/comparison_bar.py" />
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/comparison_bar.py" />
            <source>Head</source>
            <translation>Head</translation>
        </message>
    </context>
    <context>
        <name>Conflict</name>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_words.py" />
            <source>Accepted change “{pattern}”</source>
            <translation>Akzeptierte Änderung „{pattern}“</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_words.py" />
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_words.py" />
            <source>Not paired with {name}</source>
            <translation>Kein Paar mit {name}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_words.py" />
            <source>Note on {name}</source>
            <translation>Notiz zu {name}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_words.py" />
            <source>Paired with {name}</source>
            <translation>Paar mit {name}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_words.py" />
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/exporting/conflict_words.py" />
            <source>Rules for %Ln images</source>
            <translation>
                <numerusform>Regeln für %Ln Bild</numerusform>
                <numerusform>Regeln für %Ln Bilder</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_words.py" />
            <source>Thresholds and ignore regions</source>
            <translation>Schwellen und ignorierte Bereiche</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_words.py" />
            <source>Undecided</source>
            <translation>Unentschieden</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_words.py" />
            <source>until {time}</source>
            <translation>bis {time}</translation>
        </message>
    </context>
    <context>
        <name>ConflictView</name>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_view.py" />
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_view.py" />
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_view.py" />
            <source>Ours: {said}</source>
            <translation>Unseres: {said}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_view.py" />
            <source>Take ours</source>
            <translation>Unseres nehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_view.py" />
            <source>Take theirs</source>
            <translation>Das andere nehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_view.py" />
            <source>Theirs: {said}</source>
            <translation>Das andere: {said}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/conflict_view.py" />
            <source>This image cannot be shown.</source>
            <translation>Dieses Bild kann nicht gezeigt werden.</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDialog</name>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>Add server</source>
            <translation>Server hinzufügen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>Asking the server…</source>
            <translation>Server wird gefragt…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>Edit server</source>
            <translation>Server bearbeiten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>Keeping the token…</source>
            <translation>Token wird gesichert…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>Leave empty to go on using the present one</source>
            <translation>Leer lassen, um das bisherige zu behalten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>Test connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>The host's name, if empty</source>
            <translation>Leer: Name des Hosts</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>The token goes to the system keyring and nowhere else. Without one, the environment variable {variable} is used.</source>
            <translation>Das Token kommt in den Schlüsselbund des Systems und nirgendwo sonst hin. Ohne Token gilt die Umgebungsvariable {variable}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>This system has no keyring that works, so the token was not kept. Set {variable} before snapreview is started; the server itself can be saved.</source>
            <translation>Dieses System hat keinen funktionierenden Schlüsselbund; das Token wurde nicht gesichert. Setzen Sie {variable}, bevor snapreview gestartet wird; der Server selbst kann gespeichert werden.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/connection_dialog.py" />
            <source>https://HOST/organizations/ORGANISATION/</source>
            <translation>https://HOST/organizations/ORGANISATION/</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Approve all %Ln images that the list shows?</source>
            <translation>
                <numerusform>Das eine Bild freigeben, das die Liste zeigt? (%Ln)</numerusform>
                <numerusform>Alle %Ln Bilder freigeben, die die Liste zeigt?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Approve everything shown</source>
            <translation>Alles Gezeigte freigeben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Redo {change}</source>
            <translation>{change} wiederholen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Reject all %Ln images that the list shows?</source>
            <translation>
                <numerusform>Das eine Bild ablehnen, das die Liste zeigt? (%Ln)</numerusform>
                <numerusform>Alle %Ln Bilder ablehnen, die die Liste zeigt?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Reject everything shown</source>
            <translation>Alles Gezeigte ablehnen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Take back the decisions on all %Ln images that the list shows?</source>
            <translation>
                <numerusform>Die Entscheidung über das eine Bild zurücknehmen, das die Liste zeigt? (%Ln)</numerusform>
                <numerusform>Die Entscheidungen über alle %Ln Bilder zurücknehmen, die die Liste zeigt?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Take everything back</source>
            <translation>Alles zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Undo {change}</source>
            <translation>{change} rückgängig machen</translation>
        </message>
    </context>
    <context>
        <name>Decision</name>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>Was approved {details}; the image or its rules have changed since</source>
            <translation>War freigegeben {details}; seither haben sich Bild oder Regeln geändert</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>Was rejected {details}; the image or its rules have changed since</source>
            <translation>War abgelehnt {details}; seither haben sich Bild oder Regeln geändert</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>by {reader}, {time}</source>
            <translation>von {reader}, {time}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>carried over from {review}</source>
            <translation>übernommen aus {review}</translation>
        </message>
    </context>
    <context>
        <name>DecisionBar</name>
        <message>
            <location filename="../../snapreview/ui/decisions/decision_bar.py" />
            <source> Keys do not decide</source>
            <translation> Tasten entscheiden nicht</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/decision_bar.py" />
            <source> Review mode is on</source>
            <translation> Prüfmodus ist an</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/decision_bar.py" />
            <source>No decision needed</source>
            <translation>Keine Entscheidung nötig</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/decision_bar.py" />
            <source>Nothing is left</source>
            <translation>Nichts ist mehr offen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/decision_bar.py" />
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/decision_bar.py" />
            <source>Reviewed {reviewed} of {total}</source>
            <translation>Geprüft: {reviewed} von {total}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/decision_bar.py" />
            <source>Switch the review mode on or off ({key})</source>
            <translation>Prüfmodus ein- oder ausschalten ({key})</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/decision_bar.py" />
            <source>Undecided: {images}</source>
            <translation>Unentschieden: {images}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/decision_bar.py" />
            <source>{reason} · by {reader} until {time}</source>
            <translation>{reason} · von {reader} bis {time}</translation>
        </message>
    </context>
    <context>
        <name>Derivations</name>
        <message>
            <location filename="../../snapreview/ui/viewer/derivations.py" />
            <source>This could not be computed.</source>
            <translation>Das konnte nicht berechnet werden.</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>Base, head and mask of everything that differs, by name.</source>
            <translation>Base, Head und Maske von allem, was sich unterscheidet, nach Namen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>Comparison manifest</source>
            <translation>Vergleichsmanifest</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>Export the comparison manifest into a folder</source>
            <translation>Das Vergleichsmanifest in einen Ordner exportieren</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>Export the review</source>
            <translation>Das Review exportieren</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>For a comment on a pull request.</source>
            <translation>Für einen Kommentar an einem Pull-Request.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>For build servers: rejected and undecided images fail.</source>
            <translation>Für Build-Server: Abgelehnte und unentschiedene Bilder schlagen fehl.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>HTML report with a folder of pictures</source>
            <translation>HTML-Bericht mit einem Ordner voll Bilder</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>HTML report, one file</source>
            <translation>HTML-Bericht, eine Datei</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>JSON with results and decisions, and a folder of masks.</source>
            <translation>JSON mit Ergebnissen und Entscheidungen, und ein Ordner mit Masken.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>JUnit XML</source>
            <translation>JUnit-XML</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>Markdown summary</source>
            <translation>Zusammenfassung in Markdown</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>Opens anywhere, without the builds. Only images that need looking at are put in.</source>
            <translation>Lässt sich überall öffnen, ohne die Builds. Nur Bilder, die man ansehen muss, kommen hinein.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>Opens in any browser from the disk, with all pictures inside.</source>
            <translation>Öffnet sich in jedem Browser von der Platte, mit allen Bildern darin.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>Save the review</source>
            <translation>Das Review speichern</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>Save the review as a file</source>
            <translation>Das Review als Datei speichern</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>Small. Whoever opens it is asked for the two builds.</source>
            <translation>Klein. Wer es öffnet, wird nach den beiden Builds gefragt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>The comparison manifest was written to {path}.</source>
            <translation>Das Vergleichsmanifest wurde nach {path} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>The review was exported to {path}.</source>
            <translation>Das Review wurde nach {path} exportiert.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>The review was saved to {path}.</source>
            <translation>Das Review wurde in {path} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>The same, quicker to open where there are many megabytes.</source>
            <translation>Dasselbe, bei vielen Megabyte schneller geöffnet.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>With the images</source>
            <translation>Mit den Bildern</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>Without images</source>
            <translation>Ohne Bilder</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/export_actions.py" />
            <source>ZIP of the changed images</source>
            <translation>ZIP der geänderten Bilder</translation>
        </message>
    </context>
    <context>
        <name>FaultReporter</name>
        <message>
            <location filename="../../snapreview/ui/messages/fault_report.py" />
            <source>Please send the report {path} to its makers.</source>
            <translation>Bitte senden Sie den Bericht {path} an die Entwickler.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/messages/fault_report.py" />
            <source>Something went wrong inside snapreview; your builds are untouched.</source>
            <translation>In snapreview ist ein Fehler aufgetreten; Ihre Builds sind unverändert.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/messages/fault_report.py" />
            <source>The report could not be saved ({reason}).</source>
            <translation>Der Bericht konnte nicht gespeichert werden ({reason}).</translation>
        </message>
    </context>
    <context>
        <name>FolderWatch</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/review/folder_watch.py" />
            <source>%Ln files changed in base</source>
            <translation>
                <numerusform>%Ln Datei der Basis geändert</numerusform>
                <numerusform>%Ln Dateien der Basis geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/review/folder_watch.py" />
            <source>%Ln files changed in head</source>
            <translation>
                <numerusform>%Ln Datei des Heads geändert</numerusform>
                <numerusform>%Ln Dateien des Heads geändert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/review/folder_watch.py" />
            <source>{changes}; compared again.</source>
            <translation>{changes}; erneut verglichen.</translation>
        </message>
    </context>
    <context>
        <name>GroupPreview</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>%Ln images changed in exactly the same way</source>
            <translation>
                <numerusform>%Ln Bild hat sich genau so geändert</numerusform>
                <numerusform>%Ln Bilder haben sich genau gleich geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>Approve %Ln images</source>
            <translation>
                <numerusform>%Ln Bild freigeben</numerusform>
                <numerusform>%Ln Bilder freigeben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>Images with this change</source>
            <translation>Bilder mit dieser Änderung</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>Left out, although alike</source>
            <translation>Ausgelassen, obwohl ähnlich</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>Nearly the same size, but not the same</source>
            <translation>Fast gleich groß, aber nicht gleich</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>Nothing else is alike</source>
            <translation>Nichts anderes ist ähnlich</translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>Reject %Ln images</source>
            <translation>
                <numerusform>%Ln Bild ablehnen</numerusform>
                <numerusform>%Ln Bilder ablehnen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>Same change, one decision</source>
            <translation>Gleiche Änderung, eine Entscheidung</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>Same shape, same colours before and after. Untick what is to stay undecided.</source>
            <translation>Gleiche Form, gleiche Farben vorher und nachher. Haken entfernen bei allem, was unentschieden bleiben soll.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>Take back %Ln images</source>
            <translation>
                <numerusform>%Ln Bild zurücknehmen</numerusform>
                <numerusform>%Ln Bilder zurücknehmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>The same shape, but other colours</source>
            <translation>Gleiche Form, aber andere Farben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>The same size, but another shape</source>
            <translation>Gleiche Größe, aber andere Form</translation>
        </message>
    </context>
    <context>
        <name>HandPairDialog</name>
        <message>
            <location filename="../../snapreview/ui/pairs/hand_pair_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/hand_pair_dialog.py" />
            <source>Pair by hand</source>
            <translation>Von Hand paaren</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/hand_pair_dialog.py" />
            <source>Pair them</source>
            <translation>Als Paar behandeln</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/hand_pair_dialog.py" />
            <source>Search names</source>
            <translation>Namen suchen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/hand_pair_dialog.py" />
            <source>Which image is {name} in the other build?</source>
            <translation>Welches Bild ist {name} im anderen Build?</translation>
        </message>
    </context>
    <context>
        <name>HeatLegend</name>
        <message>
            <location filename="../../snapreview/ui/viewer/views/heat_legend.py" />
            <source>Colour difference ΔE*ab (CIE 1976) on a scale from 0 to {end}; the greatest here is {greatest}. About 2 is just seen, black and white are 100 apart.</source>
            <translation>Farbabstand ΔE*ab (CIE 1976) auf einer Skala von 0 bis {end}; der größte ist hier {greatest}. Etwa 2 sieht man gerade eben, Schwarz und Weiß liegen 100 auseinander.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/heat_legend.py" />
            <source>greatest {value}</source>
            <translation>größter {value}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/heat_legend.py" />
            <source>{value} ΔE and more</source>
            <translation>{value} ΔE und mehr</translation>
        </message>
    </context>
    <context>
        <name>HeatMap</name>
        <message>
            <location filename="../../snapreview/ui/viewer/views/heat_map.py" />
            <source>Colour difference</source>
            <translation>Farbabstand</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/heat_map.py" />
            <source>Measuring colours …</source>
            <translation>Farben werden gemessen …</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <location filename="../../snapreview/ui/decisions/history_dialog.py" />
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/history_dialog.py" />
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/history_dialog.py" />
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/history_dialog.py" />
            <source>History of {name}</source>
            <translation>Verlauf von {name}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/history_dialog.py" />
            <source>In the comparisons made on this machine in which it was not unchanged.</source>
            <translation>In den Vergleichen auf diesem Rechner, in denen es nicht unverändert war.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/history_dialog.py" />
            <source>No comparison with a change of this image is kept yet.</source>
            <translation>Noch ist kein Vergleich mit einer Änderung dieses Bildes aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/history_dialog.py" />
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/history_dialog.py" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/history_dialog.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
    </context>
    <context>
        <name>ImageHeader</name>
        <message>
            <location filename="../../snapreview/ui/viewer/image_header.py" />
            <source>Comparing …</source>
            <translation>Wird verglichen …</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/image_header.py" />
            <source>Copy the image name</source>
            <translation>Bildnamen kopieren</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/image_header.py" />
            <source>Diff threshold {share}</source>
            <translation>Abweichungsschwelle {share}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/image_header.py" />
            <source>Group {group}</source>
            <translation>Gruppe {group}</translation>
        </message>
    </context>
    <context>
        <name>ImagePane</name>
        <message>
            <location filename="../../snapreview/ui/viewer/image_pane.py" />
            <source>Loading …</source>
            <translation>Wird geladen …</translation>
        </message>
    </context>
    <context>
        <name>InForceTable</name>
        <message>
            <location filename="../../snapreview/ui/rules/in_force.py" />
            <source>Anti-aliasing</source>
            <translation>Kantenglättung</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/in_force.py" />
            <source>Colour threshold</source>
            <translation>Farbschwelle</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/in_force.py" />
            <source>Diff threshold</source>
            <translation>Abweichungsschwelle</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/in_force.py" />
            <source>{name}: {value}, from {origin}</source>
            <translation>{name}: {value}, aus {origin}</translation>
        </message>
    </context>
    <context>
        <name>InspectorPanel</name>
        <message>
            <location filename="../../snapreview/ui/viewer/inspecting/inspector_panel.py" />
            <source>A click pins it.</source>
            <translation>Ein Klick heftet es an.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/inspecting/inspector_panel.py" />
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/inspecting/inspector_panel.py" />
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/inspecting/inspector_panel.py" />
            <source>Head − base</source>
            <translation>Head − Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/inspecting/inspector_panel.py" />
            <source>Pinned. Arrow keys move it.</source>
            <translation>Angeheftet. Pfeiltasten bewegen es.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/inspecting/inspector_panel.py" />
            <source>Pixel inspector</source>
            <translation>Pixelinspektor</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/inspecting/inspector_panel.py" />
            <source>Point at the picture, or press Space.</source>
            <translation>Auf das Bild zeigen oder die Leertaste drücken.</translation>
        </message>
    </context>
    <context>
        <name>ListingPage</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>%Ln builds</source>
            <translation>
                <numerusform>%Ln Build</numerusform>
                <numerusform>%Ln Builds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>%Ln builds, loading more…</source>
            <translation>
                <numerusform>%Ln Build, weitere werden geladen…</numerusform>
                <numerusform>%Ln Builds, weitere werden geladen…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>%Ln builds, scroll down for more</source>
            <translation>
                <numerusform>%Ln Build, mehr beim Weiterblättern</numerusform>
                <numerusform>%Ln Builds, mehr beim Weiterblättern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>%Ln builds.</source>
            <translation>
                <numerusform>%Ln Build.</numerusform>
                <numerusform>%Ln Builds.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>Add server…</source>
            <translation>Server hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>Add the server that your builds are uploaded to.
Its address and a token are enough.</source>
            <translation>Fügen Sie den Server hinzu, auf den Ihre Builds hochgeladen werden.
Adresse und Token genügen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>Asking the server for its builds…</source>
            <translation>Der Server wird nach seinen Builds gefragt…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>Edit server…</source>
            <translation>Server bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>No build matches “{query}”.</source>
            <translation>Kein Build passt zu „{query}“.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>Press Enter in the search field to ask again.</source>
            <translation>Mit der Eingabetaste im Suchfeld wird noch einmal gefragt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>This server has no builds yet.</source>
            <translation>Dieser Server hat noch keine Builds.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>Loupe</name>
        <message>
            <location filename="../../snapreview/ui/viewer/inspecting/loupe.py" />
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/inspecting/loupe.py" />
            <source>Head</source>
            <translation>Head</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../snapreview/ui/main_window.py" />
            <source>About snapreview</source>
            <translation>Über snapreview</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/main_window.py" />
            <source>Open the base: a folder of screenshots</source>
            <translation>Basis öffnen: ein Ordner mit Screenshots</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/main_window.py" />
            <source>Open the head: a folder of screenshots</source>
            <translation>Head öffnen: ein Ordner mit Screenshots</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/main_window.py" />
            <source>Review the visual changes between two builds of screenshots.</source>
            <translation>Die sichtbaren Änderungen zwischen zwei Builds von Screenshots prüfen.</translation>
        </message>
    </context>
    <context>
        <name>Mark</name>
        <message>
            <location filename="../../snapreview/ui/decisions/mark.py" />
            <source>Accepted by rule</source>
            <translation>Durch Regel angenommen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/mark.py" />
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/mark.py" />
            <source>Carried over</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/mark.py" />
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/mark.py" />
            <source>Show only changes that a rule accepts</source>
            <translation>Nur Änderungen zeigen, die eine Regel annimmt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/mark.py" />
            <source>Show only decisions carried over from another review</source>
            <translation>Nur aus einem anderen Review übernommene Entscheidungen zeigen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/mark.py" />
            <source>Show only what is approved</source>
            <translation>Nur Freigegebenes zeigen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/mark.py" />
            <source>Show only what is rejected</source>
            <translation>Nur Abgelehntes zeigen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/mark.py" />
            <source>Show only what needs review</source>
            <translation>Nur zeigen, was zu prüfen ist</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/mark.py" />
            <source>Undecided</source>
            <translation>Unentschieden</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/exporting/merge_dialog.py" />
            <source>%Ln left to resolve</source>
            <translation>
                <numerusform>%Ln noch zu lösen</numerusform>
                <numerusform>%Ln noch zu lösen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/merge_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/merge_dialog.py" />
            <source>Conflicts</source>
            <translation>Konflikte</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/merge_dialog.py" />
            <source>Everything else comes together by itself: {same} the same, {ours} only ours, {theirs} only theirs.</source>
            <translation>Alles andere fügt sich von selbst: {same} gleich, {ours} nur bei uns, {theirs} nur im anderen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/merge_dialog.py" />
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/merge_dialog.py" />
            <source>Merge review</source>
            <translation>Review zusammenführen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/merge_dialog.py" />
            <source>Take the newer in all</source>
            <translation>Überall das Neuere nehmen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/exporting/merge_dialog.py" />
            <source>The two reviews contradict each other in %Ln things</source>
            <translation>
                <numerusform>Die beiden Reviews widersprechen sich in %Ln Punkt</numerusform>
                <numerusform>Die beiden Reviews widersprechen sich in %Ln Punkten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/merge_dialog.py" />
            <source>ours</source>
            <translation>unseres</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/merge_dialog.py" />
            <source>theirs</source>
            <translation>das andere</translation>
        </message>
    </context>
    <context>
        <name>Minimap</name>
        <message>
            <location filename="../../snapreview/ui/viewer/overlays/minimap.py" />
            <source>Arrow keys move the part in sight.</source>
            <translation>Pfeiltasten bewegen den sichtbaren Teil.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/overlays/minimap.py" />
            <source>Map of the whole image</source>
            <translation>Karte des ganzen Bilds</translation>
        </message>
    </context>
    <context>
        <name>NarrowingControls</name>
        <message>
            <location filename="../../snapreview/ui/snapshots/narrowing_controls.py" />
            <source>A share such as 1 %, or a ratio such as 0.01. Empty for all.</source>
            <translation>Ein Anteil wie 1 % oder ein Verhältnis wie 0,01. Leer für alle.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/narrowing_controls.py" />
            <source>Changed more than</source>
            <translation>Mehr geändert als</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/narrowing_controls.py" />
            <source>More filters</source>
            <translation>Weitere Filter</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/narrowing_controls.py" />
            <source>Show all changes, not only equal ones</source>
            <translation>Alle Änderungen zeigen, nicht nur gleiche</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/narrowing_controls.py" />
            <source>Show only images with {key}: {value}</source>
            <translation>Nur Bilder mit {key}: {value} zeigen</translation>
        </message>
    </context>
    <context>
        <name>NoteEditing</name>
        <message>
            <location filename="../../snapreview/ui/decisions/note_editing.py" />
            <source>A note on “{image}” is being written in another window, too. Nothing of it is lost: it is here when yours is saved or cancelled.</source>
            <translation>Auch in einem anderen Fenster wird eine Notiz zu „{image}“ geschrieben. Nichts davon geht verloren: Sie erscheint hier, sobald Ihre gespeichert oder abgebrochen ist.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/note_editing.py" />
            <source>A note was changed while it was being edited. Saving replaces what it says now: “{text}”</source>
            <translation>Eine Notiz wurde geändert, während sie hier bearbeitet wurde. Speichern ersetzt, was sie jetzt sagt: „{text}“</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/note_editing.py" />
            <source>A note was deleted while it was being edited. What you wrote is kept; saving adds it as a new note.</source>
            <translation>Eine Notiz wurde gelöscht, während sie hier bearbeitet wurde. Was Sie geschrieben haben, bleibt erhalten; Speichern fügt es als neue Notiz hinzu.</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source> Move pin</source>
            <translation> Verschieben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source> Pin</source>
            <translation> Anheften</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Add note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>All notes</source>
            <translation>Alle Notizen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Click a point of the picture or draw a rectangle. Esc leaves.</source>
            <translation>Auf einen Punkt des Bilds klicken oder ein Rechteck ziehen. Esc beendet.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Forget what is being written (Esc)</source>
            <translation>Verwerfen, was gerade geschrieben wird (Esc)</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Keep the note (Ctrl+Return)</source>
            <translation>Notiz behalten (Strg+Eingabe)</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Let the note be about the whole image</source>
            <translation>Die Notiz auf das ganze Bild beziehen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>No image</source>
            <translation>Kein Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>No notes yet. They are kept with the decisions and can be undone.</source>
            <translation>Noch keine Notizen. Sie werden mit den Entscheidungen aufbewahrt und lassen sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Pin the note to a place of the picture ({key})</source>
            <translation>Notiz an eine Stelle des Bilds heften ({key})</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Pinned to the point {x}, {y}</source>
            <translation>An den Punkt {x}, {y} geheftet</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Pinned to {width} × {height} pixels at {x}, {y}</source>
            <translation>An {width} × {height} Pixel bei {x}, {y} geheftet</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>What is to be said about this image?</source>
            <translation>Was ist zu diesem Bild zu sagen?</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/notes_panel.py" />
            <source>{image}
Not saved: {text}</source>
            <translation>{image}
Nicht gespeichert: {text}</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <location filename="../../snapreview/ui/messages/banner.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/messages/banner.py" />
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/messages/banner.py" />
            <source>Dismiss this notice</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../snapreview/ui/viewer/result_notices.py" />
            <source>An exact look finds {pixels}, {levels}.</source>
            <translation>Die genaue Prüfung findet {pixels}, {levels}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/result_notices.py" />
            <source>Paired by a reader with {name} of the base.</source>
            <translation>Von Hand gepaart mit {name} der Basis.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/result_notices.py" />
            <source>Quiet difference: {pixels} ({share}), {levels}. Not counted as a change.</source>
            <translation>Unauffälliger Unterschied: {pixels} ({share}), {levels}. Zählt nicht als Änderung.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/result_notices.py" />
            <source>Re-encoded: other bytes, same pixels.</source>
            <translation>Neu kodiert: andere Bytes, gleiche Pixel.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/result_notices.py" />
            <source>The files differ, but no pixel does beyond the colour threshold and anti-aliasing.</source>
            <translation>Die Dateien unterscheiden sich, aber kein Pixel über Farbschwelle und Kantenglättung hinaus.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/result_notices.py" />
            <source>The sizes differ, yet no pixel counts as changed: transparent and white count as equal.</source>
            <translation>Die Größen unterscheiden sich, doch kein Pixel zählt als geändert: transparent und weiß gelten als gleich.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/result_notices.py" />
            <source>at most {levels} of 255 levels</source>
            <translation>höchstens {levels} von 255 Stufen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/result_notices.py" />
            <source>odiff tolerates this; an exact look finds {pixels}, {levels}.</source>
            <translation>odiff duldet dies; die genaue Prüfung findet {pixels}, {levels}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/result_notices.py" />
            <source>{share} changed, within the diff threshold of {threshold}.</source>
            <translation>{share} geändert, innerhalb der Abweichungsschwelle von {threshold}.</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <location filename="../../snapreview/ui/viewer/offers.py" />
            <source>Compare scaled</source>
            <translation>Skaliert vergleichen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/offers.py" />
            <source>Show aligned</source>
            <translation>Ausgerichtet zeigen</translation>
        </message>
    </context>
    <context>
        <name>OfflineKeeping</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/remote/offline_keeping.py" />
            <source>%Ln images could not be fetched; {images} are kept.</source>
            <translation>
                <numerusform>%Ln Bild konnte nicht geholt werden; vorhanden: {images}.</numerusform>
                <numerusform>%Ln Bilder konnten nicht geholt werden; vorhanden: {images}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/offline_keeping.py" />
            <source>Both builds can be reviewed without the server: {images} kept.</source>
            <translation>Beide Builds können ohne den Server geprüft werden; vorhanden: {images}.</translation>
        </message>
    </context>
    <context>
        <name>OnionControls</name>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/onion_controls.py" />
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/onion_controls.py" />
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/onion_controls.py" />
            <source>Opacity of the head over the base</source>
            <translation>Deckkraft des Heads über der Basis</translation>
        </message>
    </context>
    <context>
        <name>OperationModel</name>
        <message>
            <location filename="../../snapreview/ui/promote/operation_model.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/operation_model.py" />
            <source>Operation</source>
            <translation>Vorgang</translation>
        </message>
    </context>
    <context>
        <name>OptionDialog</name>
        <message>
            <location filename="../../snapreview/ui/exporting/option_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>OverlayControls</name>
        <message>
            <location filename="../../snapreview/ui/viewer/overlay_controls.py" />
            <source>Colour of the changed pixels</source>
            <translation>Farbe der geänderten Pixel</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/overlay_controls.py" />
            <source>Colour of the changed pixels: {colour}</source>
            <translation>Farbe der geänderten Pixel: {colour}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/overlay_controls.py" />
            <source>Opacity of the changed pixels</source>
            <translation>Deckkraft der geänderten Pixel</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/overlay_controls.py" />
            <source>Other colour…</source>
            <translation>Andere Farbe…</translation>
        </message>
    </context>
    <context>
        <name>PairBrowser</name>
        <message>
            <location filename="../../snapreview/ui/pairs/pair_browser.py" />
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/pair_browser.py" />
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/pair_browser.py" />
            <source>Pairs</source>
            <translation>Paare</translation>
        </message>
    </context>
    <context>
        <name>PairChooser</name>
        <message>
            <location filename="../../snapreview/ui/remote/pair_chooser.py" />
            <source>It could not be found: choose one</source>
            <translation>Nicht zu finden: bitte wählen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/pair_chooser.py" />
            <source>Looking for its base…</source>
            <translation>Die Basis wird gesucht…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/pair_chooser.py" />
            <source>The server knows none: choose one</source>
            <translation>Der Server kennt keine: bitte wählen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/pair_chooser.py" />
            <source>proposed</source>
            <translation>vorgeschlagen</translation>
        </message>
    </context>
    <context>
        <name>PairListModel</name>
        <message>
            <location filename="../../snapreview/ui/pairs/pair_list_model.py" />
            <source>Paired</source>
            <translation>Gepaart</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/pair_list_model.py" />
            <source>{standing}{new}, in the base {old}</source>
            <translation>{standing}{new}, in der Basis {old}</translation>
        </message>
    </context>
    <context>
        <name>PaneOverlays</name>
        <message>
            <location filename="../../snapreview/ui/viewer/overlays/pane_overlays.py" />
            <source>Head moved by {x}, {y}</source>
            <translation>Head verschoben um {x}, {y}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/overlays/pane_overlays.py" />
            <source>Look at no difference</source>
            <translation>Keinen Unterschied ansehen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/overlays/pane_overlays.py" />
            <source>Put the head back</source>
            <translation>Head zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/overlays/pane_overlays.py" />
            <source>comparing …</source>
            <translation>wird verglichen …</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/overlays/pane_overlays.py" />
            <source>{pixels} differ</source>
            <translation>{pixels} weichen ab</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <location filename="../../snapreview/ui/pairs/preview.py" />
            <source>This image cannot be shown.</source>
            <translation>Dieses Bild kann nicht gezeigt werden.</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Cancel (Esc)</source>
            <translation>Abbrechen (Esc)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Cancelled, %Ln pairs not compared. Press F5 to go on.</source>
            <translation>
                <numerusform>Abgebrochen, %Ln Paar nicht verglichen. Weiter mit F5.</numerusform>
                <numerusform>Abgebrochen, %Ln Paare nicht verglichen. Weiter mit F5.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Comparing {part}</source>
            <translation>Vergleich: {part}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Downloading {part} images</source>
            <translation>Herunterladen: {part} Bildern</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Exporting, changes located in {part}</source>
            <translation>Export, Änderungen verortet in {part}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Exporting, images written: {part}</source>
            <translation>Export, Bilder geschrieben: {part}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Looking at base…</source>
            <translation>Basis wird gesichtet…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Looking at head…</source>
            <translation>Head wird gesichtet…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Looking at what is here…</source>
            <translation>Vorhandenes wird gesichtet…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Reading base {part}</source>
            <translation>Basis wird gelesen: {part}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Reading head {part}</source>
            <translation>Head wird gelesen: {part}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Stopped, %Ln pairs not compared. Press F5 to go on.</source>
            <translation>
                <numerusform>Angehalten, %Ln Paar nicht verglichen. Weiter mit F5.</numerusform>
                <numerusform>Angehalten, %Ln Paare nicht verglichen. Weiter mit F5.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Storing what was decided on %Ln images…</source>
            <translation>
                <numerusform>Die Entscheidung über %Ln Bild wird gespeichert…</numerusform>
                <numerusform>Die Entscheidungen über %Ln Bilder werden gespeichert…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>{images}, {bytes} fetched</source>
            <translation>{images}, {bytes} geholt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>{rate} pairs/s · {duration} left</source>
            <translation>{rate} Paare/s · noch {duration}</translation>
        </message>
    </context>
    <context>
        <name>PromoteActions</name>
        <message>
            <location filename="../../snapreview/ui/promote/promote_actions.py" />
            <source>No promotion into this base is known that could be rolled back.</source>
            <translation>Es ist keine Übernahme in diese Basis bekannt, die sich zurücknehmen ließe.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_actions.py" />
            <source>Roll back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_actions.py" />
            <source>Roll back a promotion</source>
            <translation>Eine Übernahme zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_actions.py" />
            <source>Roll back the promotion of {moment} into {folder}?

Of its files: {counts}.</source>
            <translation>Die Übernahme vom {moment} in {folder} zurücknehmen?

Von ihren Dateien: {counts}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_actions.py" />
            <source>The promotion of {moment} was rolled back.</source>
            <translation>Die Übernahme vom {moment} wurde zurückgenommen.</translation>
        </message>
    </context>
    <context>
        <name>PromoteDialog</name>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Another folder…</source>
            <translation>Anderer Ordner…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Approve images first: only those are written.</source>
            <translation>Geben Sie zuerst Bilder frei: Nur diese werden geschrieben.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Cancelled: nothing was written.</source>
            <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>File operations</source>
            <translation>Dateivorgänge</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Into</source>
            <translation>Nach</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Looking at the files…</source>
            <translation>Dateien werden gesichtet…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Nothing can be promoted now</source>
            <translation>Jetzt kann nichts übernommen werden</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Nothing to promote</source>
            <translation>Nichts zu übernehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Preparing the files…</source>
            <translation>Dateien werden vorbereitet…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Promote</source>
            <translation>Übernehmen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Promote %Ln files</source>
            <translation>
                <numerusform>%Ln Datei übernehmen</numerusform>
                <numerusform>%Ln Dateien übernehmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Promote into a folder: new, empty, or a copy of the base</source>
            <translation>In einen Ordner übernehmen: neu, leer oder eine Kopie der Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Promote the approved images</source>
            <translation>Die freigegebenen Bilder übernehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Promoted: {counts}</source>
            <translation>Übernommen: {counts}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Putting the old files back…</source>
            <translation>Alte Dateien werden zurückgelegt…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Roll back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Takes the promotion of {moment} back: {counts}</source>
            <translation>Nimmt die Übernahme vom {moment} zurück: {counts}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>The files are as they were before, byte for byte.</source>
            <translation>Die Dateien sind wieder wie zuvor, Byte für Byte.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>The promotion of {moment} was rolled back.</source>
            <translation>Die Übernahme vom {moment} wurde zurückgenommen.</translation>
        </message>
    </context>
    <context>
        <name>ProposalsDialog</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/pairs/proposals_dialog.py" />
            <source>%Ln images may have been renamed and changed</source>
            <translation>
                <numerusform>%Ln Bild wurde womöglich umbenannt und geändert</numerusform>
                <numerusform>%Ln Bilder wurden womöglich umbenannt und geändert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/proposals_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/proposals_dialog.py" />
            <source>Looking at the images that only one build has…</source>
            <translation>Die Bilder, die nur ein Build hat, werden angesehen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/proposals_dialog.py" />
            <source>No images look as if they had been renamed and changed</source>
            <translation>Kein Bild sieht aus, als wäre es umbenannt und geändert worden</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/proposals_dialog.py" />
            <source>Not the same</source>
            <translation>Nicht dasselbe</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/proposals_dialog.py" />
            <source>Only pairs that you confirm are compared. Undo takes each of them back.</source>
            <translation>Verglichen werden nur Paare, die Sie bestätigen. Jedes lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/proposals_dialog.py" />
            <source>Pair them</source>
            <translation>Als Paar behandeln</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/proposals_dialog.py" />
            <source>Part them</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/proposals_dialog.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/pairs/proposals_dialog.py" />
            <source>Renamed and changed images</source>
            <translation>Umbenannte und geänderte Bilder</translation>
        </message>
    </context>
    <context>
        <name>ReaderDialog</name>
        <message>
            <location filename="../../snapreview/ui/decisions/reader_naming.py" />
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/reader_naming.py" />
            <source>New decisions and notes are signed with it.</source>
            <translation>Neue Entscheidungen und Notizen werden mit ihm gezeichnet.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/reader_naming.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/reader_naming.py" />
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
    </context>
    <context>
        <name>RecentPairRow</name>
        <message>
            <location filename="../../snapreview/ui/start/recent_pairs.py" />
            <source>Base: {base}
Head: {head}</source>
            <translation>Basis: {base}
Head: {head}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/recent_pairs.py" />
            <source>Compare {base} with {head}</source>
            <translation>{base} mit {head} vergleichen</translation>
        </message>
    </context>
    <context>
        <name>RecentPairs</name>
        <message>
            <location filename="../../snapreview/ui/start/recent_pairs.py" />
            <source>Recent</source>
            <translation>Zuletzt verglichen</translation>
        </message>
    </context>
    <context>
        <name>RegionList</name>
        <message>
            <location filename="../../snapreview/ui/rules/region_list.py" />
            <source>None in this image.</source>
            <translation>Keine in diesem Bild.</translation>
        </message>
    </context>
    <context>
        <name>RegionPanel</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/viewer/regions/region_panel.py" />
            <source>%Ln differences, largest first</source>
            <translation>
                <numerusform>%Ln Unterschied</numerusform>
                <numerusform>%Ln Unterschiede, größte zuerst</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/regions/region_panel.py" />
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/regions/region_panel.py" />
            <source>Looking for differences …</source>
            <translation>Unterschiede werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/regions/region_panel.py" />
            <source>No connected change was found.</source>
            <translation>Keine zusammenhängende Änderung gefunden.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/regions/region_panel.py" />
            <source>Only images that changed have differences to list.</source>
            <translation>Nur geänderte Bilder haben Unterschiede zum Auflisten.</translation>
        </message>
    </context>
    <context>
        <name>RegionRow</name>
        <message>
            <location filename="../../snapreview/ui/rules/region_list.py" />
            <source>Ignored region {region}, {origin}</source>
            <translation>Ignorierter Bereich {region}, {origin}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/region_list.py" />
            <source>Remove the region {region}</source>
            <translation>Den Bereich {region} entfernen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/region_list.py" />
            <source>Remove this region (Del)</source>
            <translation>Diesen Bereich entfernen (Entf)</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/region_list.py" />
            <source>Stated in {place}; change it there</source>
            <translation>Festgelegt in: {place}; dort ändern</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/region_list.py" />
            <source>selected</source>
            <translation>ausgewählt</translation>
        </message>
    </context>
    <context>
        <name>Regions</name>
        <message>
            <location filename="../../snapreview/ui/viewer/regions/region_words.py" />
            <source>Difference {part}</source>
            <translation>Unterschied {part}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/regions/region_words.py" />
            <source>at most {levels} levels</source>
            <translation>höchstens {levels} Stufen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/regions/region_words.py" />
            <source>at most {levels} of 255 levels</source>
            <translation>höchstens {levels} von 255 Stufen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/regions/region_words.py" />
            <source>inserted</source>
            <translation>eingefügt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/regions/region_words.py" />
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/regions/region_words.py" />
            <source>{width} × {height} at {x}, {y}</source>
            <translation>{width} × {height} bei {x}, {y}</translation>
        </message>
    </context>
    <context>
        <name>RemoteReview</name>
        <message>
            <location filename="../../snapreview/ui/remote/remote_review.py" />
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/remote_review.py" />
            <source>Approve on the server</source>
            <translation>Auf dem Server freigeben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/remote_review.py" />
            <source>Open the base: an archive of screenshots</source>
            <translation>Basis öffnen: ein Archiv mit Screenshots</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/remote_review.py" />
            <source>Open the head: an archive of screenshots</source>
            <translation>Head öffnen: ein Archiv mit Screenshots</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/remote_review.py" />
            <source>The clipboard holds no build: copy a folder, a .zip archive or the https:// address of one.</source>
            <translation>Die Zwischenablage enthält keinen Build: Kopieren Sie einen Ordner, ein .zip-Archiv oder die https://-Adresse eines Builds.</translation>
        </message>
    </context>
    <context>
        <name>Restarting</name>
        <message>
            <location filename="../../snapreview/ui/restarting.py" />
            <source>An export is being written. Restart when it is ready.</source>
            <translation>Ein Export wird geschrieben. Starten Sie neu, wenn er fertig ist.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/restarting.py" />
            <source>Restart now</source>
            <translation>Jetzt neu starten</translation>
        </message>
    </context>
    <context>
        <name>ReviewChange</name>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>accept change from now on</source>
            <translation>Änderung künftig annehmen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>add ignore region</source>
            <translation>ignorierten Bereich hinzufügen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>add note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>approve %Ln images</source>
            <translation>
                <numerusform>%Ln Bild freigeben</numerusform>
                <numerusform>%Ln Bilder freigeben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>approve “{name}”</source>
            <translation>„{name}“ freigeben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>change thresholds</source>
            <translation>Schwellen ändern</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>delete accepted change</source>
            <translation>angenommene Änderung löschen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>delete note</source>
            <translation>Notiz löschen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>edit accepted change</source>
            <translation>angenommene Änderung bearbeiten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>edit note</source>
            <translation>Notiz bearbeiten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>merge review</source>
            <translation>Review zusammenführen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>offer pair again</source>
            <translation>Paar wieder anbieten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>pair images</source>
            <translation>Bilder paaren</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>part images</source>
            <translation>Bilder trennen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>refuse pair</source>
            <translation>Paar ablehnen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>reject %Ln images</source>
            <translation>
                <numerusform>%Ln Bild ablehnen</numerusform>
                <numerusform>%Ln Bilder ablehnen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>reject “{name}”</source>
            <translation>„{name}“ ablehnen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>remove ignore region</source>
            <translation>ignorierten Bereich entfernen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>take back %Ln images</source>
            <translation>
                <numerusform>%Ln Bild zurücknehmen</numerusform>
                <numerusform>%Ln Bilder zurücknehmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>take back “{name}”</source>
            <translation>„{name}“ zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>ReviewFileActions</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/exporting/review_file_actions.py" />
            <source>%Ln things were not taken over: they were changed here in the meantime.</source>
            <translation>
                <numerusform>%Ln Angabe wurde nicht übernommen: Sie wurde hier inzwischen geändert.</numerusform>
                <numerusform>%Ln Angaben wurden nicht übernommen: Sie wurden hier inzwischen geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/exporting/review_file_actions.py" />
            <source>%Ln things were taken over from the other review. Undo takes them back.</source>
            <translation>
                <numerusform>%Ln Angabe wurde aus dem anderen Review übernommen. „Rückgängig“ nimmt sie zurück.</numerusform>
                <numerusform>%Ln Angaben wurden aus dem anderen Review übernommen. „Rückgängig“ nimmt sie zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/exporting/review_file_actions.py" />
            <source>Among them are %Ln rules for accepted changes; such rules hold in all reviews.</source>
            <translation>
                <numerusform>Darunter ist %Ln Regel für angenommene Änderungen; solche Regeln gelten in allen Reviews.</numerusform>
                <numerusform>Darunter sind %Ln Regeln für angenommene Änderungen; solche Regeln gelten in allen Reviews.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/review_file_actions.py" />
            <source>Merge the review of another reader</source>
            <translation>Das Review einer anderen Person zusammenführen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/review_file_actions.py" />
            <source>Open a review</source>
            <translation>Ein Review öffnen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/review_file_actions.py" />
            <source>Open its head</source>
            <translation>Seinen Head öffnen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/review_file_actions.py" />
            <source>The other review says nothing that is not here already.</source>
            <translation>Das andere Review sagt nichts, was hier nicht schon steht.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/exporting/review_file_actions.py" />
            <source>The review holds no images. Open its base</source>
            <translation>Das Review enthält keine Bilder. Öffnen Sie seine Base</translation>
        </message>
    </context>
    <context>
        <name>ReviewKeeping</name>
        <message>
            <location filename="../../snapreview/ui/review/review_keeping.py" />
            <source>Nothing can be decided: the review of this comparison cannot be stored.</source>
            <translation>Es kann nichts entschieden werden: Das Review dieses Vergleichs kann nicht gespeichert werden.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/review/review_keeping.py" />
            <source>The rule “{pattern}” ({reason}) was changed in another review since and stays as it is there.</source>
            <translation>Die Regel „{pattern}“ ({reason}) wurde seither in einem anderen Review geändert und bleibt, wie sie dort ist.</translation>
        </message>
    </context>
    <context>
        <name>ReviewLinks</name>
        <message>
            <location filename="../../snapreview/ui/review_links.py" />
            <source>The image {name} of the link is not in these builds.</source>
            <translation>Das Bild {name} aus dem Link ist nicht in diesen Builds.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/review_links.py" />
            <source>The link is copied. Paste it into a window of snapreview to see this view.</source>
            <translation>Der Link ist kopiert. Fügen Sie ihn in ein Fenster von snapreview ein, um diese Ansicht zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>ReviewSession</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/review/review_session.py" />
            <source>%Ln things need a look while these builds are compared.</source>
            <translation>
                <numerusform>%Ln Sache verdient einen Blick, während diese Builds verglichen werden.</numerusform>
                <numerusform>%Ln Dinge verdienen einen Blick, während diese Builds verglichen werden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/review/review_session.py" />
            <source>Choose a base and a head first: open or drop two folders of screenshots.</source>
            <translation>Wählen Sie zuerst Basis und Head: Öffnen Sie zwei Ordner mit Screenshots oder legen Sie sie hier ab.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/review/review_session.py" />
            <source>Decisions cannot be kept.</source>
            <translation>Entscheidungen können nicht aufbewahrt werden.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/review/review_session.py" />
            <source>The rules are kept, but nothing was compared by them yet. Press F5 to do so.</source>
            <translation>Die Regeln sind gespeichert, aber noch wurde nicht danach verglichen. F5 holt das nach.</translation>
        </message>
    </context>
    <context>
        <name>RuleForm</name>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Anti-aliasing</source>
            <translation>Kantenglättung</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Colour threshold</source>
            <translation>Farbschwelle</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Count</source>
            <translation>Zählen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Diff threshold</source>
            <translation>Abweichungsschwelle</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Inherit</source>
            <translation>Erben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Pixels that look like anti-aliasing count like all others</source>
            <translation>Pixel, die nach Kantenglättung aussehen, zählen wie alle anderen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Pixels that look like anti-aliasing do not count</source>
            <translation>Pixel, die nach Kantenglättung aussehen, zählen nicht</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Set for</source>
            <translation>Festlegen für</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Set it for every image</source>
            <translation>Für jedes Bild festlegen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Set it for every image of this group</source>
            <translation>Für jedes Bild dieser Gruppe festlegen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Set it for this image alone</source>
            <translation>Nur für dieses Bild festlegen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>State nothing at this level</source>
            <translation>Auf dieser Ebene nichts festlegen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>State nothing here</source>
            <translation>Hier nichts festlegen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_form.py" />
            <source>Tolerate</source>
            <translation>Dulden</translation>
        </message>
    </context>
    <context>
        <name>RulesPanel</name>
        <message>
            <location filename="../../snapreview/ui/rules/rules_panel.py" />
            <source>Draw a rectangle on the picture. Esc leaves.</source>
            <translation>Ein Rechteck auf das Bild ziehen. Esc beendet.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rules_panel.py" />
            <source>Ignored regions</source>
            <translation>Ignorierte Bereiche</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rules_panel.py" />
            <source>In force for this image</source>
            <translation>Für dieses Bild gilt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rules_panel.py" />
            <source>Kept by snapreview for this head build. Nothing is written beside the builds.</source>
            <translation>snapreview merkt sich dies für diesen Head-Build. Neben die Builds wird nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rules_panel.py" />
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rules_panel.py" />
            <source>Rules are about pairs. This image is not in both builds.</source>
            <translation>Regeln gelten für Paare. Dieses Bild ist nicht in beiden Builds.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rules_panel.py" />
            <source>Set for</source>
            <translation>Festlegen für</translation>
        </message>
    </context>
    <context>
        <name>Scaled</name>
        <message>
            <location filename="../../snapreview/ui/viewer/views/scaled.py" />
            <source>Base, scaled</source>
            <translation>Basis, skaliert</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/scaled.py" />
            <source>Comparing at one size …</source>
            <translation>Vergleich in gleicher Größe …</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/scaled.py" />
            <source>Head, scaled</source>
            <translation>Head, skaliert</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/shown_scaled.py" />
            <source>The base is the head at {density}× the density; {percent} % of the pixels differ scaled.</source>
            <translation>Die Basis ist der Head in {density}-facher Dichte; skaliert weichen {percent} % der Pixel ab.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/shown_scaled.py" />
            <source>The head is the base at {density}× the density; {percent} % of the pixels differ scaled.</source>
            <translation>Der Head ist die Basis in {density}-facher Dichte; skaliert weichen {percent} % der Pixel ab.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/scaled.py" />
            <source>The sizes are not those of one picture in two densities.</source>
            <translation>Die Größen sind nicht die eines Bildes in zwei Dichten.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/shown_scaled.py" />
            <source>These are not one picture in two densities.</source>
            <translation>Dies ist nicht ein Bild in zwei Dichten.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <location filename="../../snapreview/ui/snapshots/search_box.py" />
            <source>Clear the search (Esc)</source>
            <translation>Suche leeren (Esc)</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/search_box.py" />
            <source>Search images</source>
            <translation>Bilder suchen</translation>
        </message>
    </context>
    <context>
        <name>ServerCheck</name>
        <message>
            <location filename="../../snapreview/ui/remote/server_check.py" />
            <source>It has no builds yet.</source>
            <translation>Er hat noch keine Builds.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/server_check.py" />
            <source>{host} answers for the organisation “{organisation}”.</source>
            <translation>{host} antwortet für die Organisation „{organisation}“.</translation>
        </message>
    </context>
    <context>
        <name>ServerList</name>
        <message>
            <location filename="../../snapreview/ui/remote/server_list.py" />
            <source>Add server…</source>
            <translation>Server hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/server_list.py" />
            <source>Edit the server</source>
            <translation>Den Server bearbeiten</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/server_list.py" />
            <source>Servers</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/server_list.py" />
            <source>Take the server off the list; its builds stay</source>
            <translation>Den Server von der Liste nehmen; seine Builds bleiben</translation>
        </message>
    </context>
    <context>
        <name>SettingActions</name>
        <message>
            <location filename="../../snapreview/ui/setting_actions.py" />
            <source>The language changes when snapreview is started again.</source>
            <translation>Die Sprache wechselt beim nächsten Start von snapreview.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/setting_actions.py" />
            <source>The size changes when snapreview is started again.</source>
            <translation>Die Größe wechselt beim nächsten Start von snapreview.</translation>
        </message>
    </context>
    <context>
        <name>Shift</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/viewer/shown_shift.py" />
            <source>%Ln columns inserted at x = {place}</source>
            <translation>
                <numerusform>%Ln Spalte bei x = {place} eingefügt</numerusform>
                <numerusform>%Ln Spalten bei x = {place} eingefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/viewer/shown_shift.py" />
            <source>%Ln columns removed at x = {place}</source>
            <translation>
                <numerusform>%Ln Spalte bei x = {place} entfernt</numerusform>
                <numerusform>%Ln Spalten bei x = {place} entfernt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/viewer/shown_shift.py" />
            <source>%Ln more bands</source>
            <translation>
                <numerusform>%Ln weiterer Streifen</numerusform>
                <numerusform>%Ln weitere Streifen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/viewer/shown_shift.py" />
            <source>%Ln rows inserted at y = {place}</source>
            <translation>
                <numerusform>%Ln Zeile bei y = {place} eingefügt</numerusform>
                <numerusform>%Ln Zeilen bei y = {place} eingefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/viewer/shown_shift.py" />
            <source>%Ln rows removed at y = {place}</source>
            <translation>
                <numerusform>%Ln Zeile bei y = {place} entfernt</numerusform>
                <numerusform>%Ln Zeilen bei y = {place} entfernt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/shift.py" />
            <source>Aligning …</source>
            <translation>Wird ausgerichtet …</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/shift.py" />
            <source>Base, aligned</source>
            <translation>Basis, ausgerichtet</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/shift.py" />
            <source>Head, aligned</source>
            <translation>Head, ausgerichtet</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/shift.py" />
            <source>Head, plain</source>
            <translation>Head, unverändert</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/shown_shift.py" />
            <source>No inserted or removed rows or columns explain this change.</source>
            <translation>Eingefügte oder entfernte Zeilen oder Spalten erklären diese Änderung nicht.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/shift.py" />
            <source>Nothing differs here, so there are no lines to align.</source>
            <translation>Hier unterscheidet sich nichts, also gibt es keine Zeilen oder Spalten auszurichten.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/shown_shift.py" />
            <source>{percent} % of the change is explained.</source>
            <translation>{percent} % der Änderung sind erklärt.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsOverview</name>
        <message>
            <location filename="../../snapreview/ui/actions/shortcuts_overview.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/shortcuts_overview.py" />
            <source>Mouse over the picture</source>
            <translation>Maus über dem Bild</translation>
        </message>
    </context>
    <context>
        <name>SideControls</name>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/side_controls.py" />
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/side_controls.py" />
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/side_controls.py" />
            <source>Hold Space for the other</source>
            <translation>Leertaste halten für das andere</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/side_controls.py" />
            <source>Image in sight</source>
            <translation>Sichtbares Bild</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../snapreview/ui/snapshots/sidebar.py" />
            <source>By change</source>
            <translation>Nach Änderung</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/sidebar.py" />
            <source>By name</source>
            <translation>Nach Name</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/sidebar.py" />
            <source>Filter by tags and by the share of changed pixels</source>
            <translation>Nach Tags und Anteil geänderter Pixel filtern</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/sidebar.py" />
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/sidebar.py" />
            <source>No image matches the filters.
Switch one of them off.</source>
            <translation>Kein Bild passt zu den Filtern.
Schalten Sie einen davon aus.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/sidebar.py" />
            <source>No image matches.
Press Esc to clear the search.</source>
            <translation>Kein Bild passt.
Esc leert die Suche.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/sidebar.py" />
            <source>No images.</source>
            <translation>Keine Bilder.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/sidebar.py" />
            <source>Order of the changed images: by share of changed pixels, or by name</source>
            <translation>Reihenfolge der geänderten Bilder: nach Anteil geänderter Pixel oder nach Name</translation>
        </message>
    </context>
    <context>
        <name>SnapshotList</name>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list_model.py" />
            <source>Comparing…</source>
            <translation>Wird verglichen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list.py" />
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list_model.py" />
            <source>renamed from {name}</source>
            <translation>umbenannt von {name}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list_model.py" />
            <source>unchanged, quiet difference</source>
            <translation>unverändert, unauffälliger Unterschied</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list_model.py" />
            <source>unchanged, re-encoded</source>
            <translation>unverändert, neu kodiert</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list_model.py" />
            <source>waiting to be compared</source>
            <translation>wartet auf den Vergleich</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list_model.py" />
            <source>was {name}</source>
            <translation>vorher {name}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list_model.py" />
            <source>{count} reviewed</source>
            <translation>{count} geprüft</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list_delegate.py" />
            <source>{number} px</source>
            <translation>{number} px</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list_model.py" />
            <source>{undecided} of {count} undecided</source>
            <translation>{undecided} von {count} unentschieden</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list_delegate.py" />
            <source>× {number}</source>
            <translation>× {number}</translation>
        </message>
    </context>
    <context>
        <name>SnapshotListModel</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/snapshots/snapshot_list_model.py" />
            <source>%Ln images with this change</source>
            <translation>
                <numerusform>%Ln Bild mit dieser Änderung</numerusform>
                <numerusform>%Ln Bilder mit dieser Änderung</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list_model.py" />
            <source>Has a note</source>
            <translation>Hat eine Notiz</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list_model.py" />
            <source>Size changed from {before} to {after}</source>
            <translation>Größe geändert von {before} auf {after}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list_model.py" />
            <source>collapsed</source>
            <translation>zugeklappt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/snapshot_list_model.py" />
            <source>expanded</source>
            <translation>aufgeklappt</translation>
        </message>
    </context>
    <context>
        <name>StartView</name>
        <message>
            <location filename="../../snapreview/ui/start/start_view.py" />
            <source>Browse server…</source>
            <translation>Server durchsuchen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/start_view.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/start_view.py" />
            <source>Compare two builds of screenshots</source>
            <translation>Zwei Builds von Screenshots vergleichen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/start_view.py" />
            <source>Drop two folders or archives anywhere in this window, open them one by one, or choose them on a server.</source>
            <translation>Legen Sie zwei Ordner oder Archive irgendwo in diesem Fenster ab, öffnen Sie sie einzeln oder wählen Sie sie auf einem Server.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/start_view.py" />
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/start_view.py" />
            <source>Swap base and head</source>
            <translation>Basis und Head tauschen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/start_view.py" />
            <source>Swap base and head (X)</source>
            <translation>Basis und Head tauschen (X)</translation>
        </message>
    </context>
    <context>
        <name>SwipeControls</name>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/swipe_controls.py" />
            <source>Divider</source>
            <translation>Teiler</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/swipe_controls.py" />
            <source>Place of the divider</source>
            <translation>Lage des Teilers</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/controls/swipe_controls.py" />
            <source>Turn the divider</source>
            <translation>Teiler drehen</translation>
        </message>
    </context>
    <context>
        <name>SystemDialogs</name>
        <message>
            <location filename="../../snapreview/ui/messages/dialogs.py" />
            <source>Archives</source>
            <translation>Archive</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/messages/dialogs.py" />
            <source>Reviews</source>
            <translation>Reviews</translation>
        </message>
    </context>
    <context>
        <name>TagRow</name>
        <message>
            <location filename="../../snapreview/ui/look/badges.py" />
            <source>Tags: {tags}</source>
            <translation>Tags: {tags}</translation>
        </message>
    </context>
    <context>
        <name>ThresholdPanel</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>%Ln further pairs were not looked at.</source>
            <translation>
                <numerusform>%Ln weiteres Paar wurde nicht angesehen.</numerusform>
                <numerusform>%Ln weitere Paare wurden nicht angesehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>%Ln pairs could not be read.</source>
            <translation>
                <numerusform>%Ln Paar konnte nicht gelesen werden.</numerusform>
                <numerusform>%Ln Paare konnten nicht gelesen werden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>An estimate that leaves tolerated anti-aliasing out. odiff is asked when the slider rests.</source>
            <translation>Eine Schätzung ohne geduldete Kantenglättung. Ruht der Regler, wird odiff gefragt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Colour threshold</source>
            <translation>Farbschwelle</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Compared with odiff.</source>
            <translation>Mit odiff verglichen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Counting other pairs …</source>
            <translation>Andere Paare werden gezählt …</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Diff</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Diff threshold</source>
            <translation>Abweichungsschwelle</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Exact: what was counted stays as it is.</source>
            <translation>Genau: Was gezählt wurde, bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>How far apart two colours may be and still count as equal</source>
            <translation>Wie weit zwei Farben auseinander liegen und noch als gleich gelten dürfen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Looking at other pairs: {part}.</source>
            <translation>Andere Paare werden angesehen: {part}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Measuring …</source>
            <translation>Wird gemessen …</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Move the slider to see what would change.</source>
            <translation>Den Regler bewegen, um zu sehen, was sich ändern würde.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>No other pair is concerned.</source>
            <translation>Kein anderes Paar ist betroffen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>No other pair would change its category.</source>
            <translation>Kein anderes Paar würde die Kategorie wechseln.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Of the others, {unchanged} would become unchanged and {changed} changed.</source>
            <translation>Von den anderen würden {unchanged} unverändert und {changed} geändert.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Set for</source>
            <translation>Festlegen für</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Set it for every image</source>
            <translation>Für jedes Bild festlegen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Set it for every image of this group</source>
            <translation>Für jedes Bild dieser Gruppe festlegen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Set it for this image alone</source>
            <translation>Nur für dieses Bild festlegen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Then</source>
            <translation>Dann</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Thresholds are tried on pairs whose pixels were compared.</source>
            <translation>Schwellen lassen sich an Paaren ausprobieren, deren Pixel verglichen wurden.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Try thresholds</source>
            <translation>Schwellen ausprobieren</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>Which share of the pixels may differ in an unchanged pair</source>
            <translation>Welcher Anteil der Pixel in einem unveränderten Paar abweichen darf</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>at most {share}</source>
            <translation>höchstens {share}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>in force: {value}</source>
            <translation>gilt jetzt: {value}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>odiff is asked when the slider rests.</source>
            <translation>Ruht der Regler, wird odiff gefragt.</translation>
        </message>
    </context>
    <context>
        <name>Traits</name>
        <message>
            <location filename="../../snapreview/ui/snapshots/traits.py" />
            <source>base and head differ in size</source>
            <translation>Basis und Head sind verschieden groß</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/traits.py" />
            <source>other bytes, same pixels</source>
            <translation>andere Bytes, gleiche Pixel</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/traits.py" />
            <source>pixels differ, but too little to be called a change</source>
            <translation>Pixel weichen ab, aber zu wenig für eine Änderung</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/snapshots/traits.py" />
            <source>something could not be compared</source>
            <translation>etwas konnte nicht verglichen werden</translation>
        </message>
    </context>
    <context>
        <name>VariantStrip</name>
        <message>
            <location filename="../../snapreview/ui/viewer/variant_strip.py" />
            <source>Variant {label}</source>
            <translation>Variante {label}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/variant_strip.py" />
            <source>Variants</source>
            <translation>Varianten</translation>
        </message>
    </context>
    <context>
        <name>ViewerToolbar</name>
        <message>
            <location filename="../../snapreview/ui/viewer/viewer_toolbar.py" />
            <source>Canvas</source>
            <translation>Leinwand</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/viewer_toolbar.py" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/viewer_toolbar.py" />
            <source>Zoom {scale}</source>
            <translation>Zoom {scale}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/viewer_toolbar.py" />
            <source>{look} canvas</source>
            <translation>Leinwand: {look}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/viewer_toolbar.py" />
            <source>{look} canvas, or the canvas the image asks for</source>
            <translation>Leinwand: {look}, oder was das Bild selbst verlangt</translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <location filename="../../snapreview/ui/viewer/scenes.py" />
            <location filename="../../snapreview/ui/viewer/status_views.py" />
            <location filename="../../snapreview/ui/viewer/views/side_by_side.py" />
            <location filename="../../snapreview/ui/viewer/views/swipe.py" />
            <location filename="../../snapreview/ui/viewer/views/toggle.py" />
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/swipe.py" />
            <source>Base and head</source>
            <translation>Basis und Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/onion_skin.py" />
            <source>Base over head</source>
            <translation>Basis über Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/overlay.py" />
            <source>Base under the mask</source>
            <translation>Basis unter der Maske</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/mask.py" />
            <source>Changed pixels</source>
            <translation>Geänderte Pixel</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/comparison_view.py" />
            <source>Choose an image in the list to see it here.</source>
            <translation>Wählen Sie ein Bild in der Liste, um es hier zu sehen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/scenes.py" />
            <location filename="../../snapreview/ui/viewer/status_views.py" />
            <source>Comparing …</source>
            <translation>Wird verglichen …</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/scenes.py" />
            <location filename="../../snapreview/ui/viewer/status_views.py" />
            <location filename="../../snapreview/ui/viewer/views/side_by_side.py" />
            <location filename="../../snapreview/ui/viewer/views/swipe.py" />
            <location filename="../../snapreview/ui/viewer/views/toggle.py" />
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/swipe.py" />
            <source>Head and base</source>
            <translation>Head und Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/onion_skin.py" />
            <source>Head over base</source>
            <translation>Head über Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/overlay.py" />
            <source>Head under the mask</source>
            <translation>Head unter der Maske</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/status_views.py" />
            <source>Identical files</source>
            <translation>Identische Dateien</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/status_views.py" />
            <source>New in head</source>
            <translation>Neu im Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/status_views.py" />
            <source>Not part of this selective build: head neither uploaded nor removed it.</source>
            <translation>Nicht Teil dieses Teil-Builds: Der Head hat es weder hochgeladen noch entfernt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/status_views.py" />
            <source>Only in base</source>
            <translation>Nur in der Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/views/mask.py" />
            <source>Pixels that differ quietly</source>
            <translation>Unauffällig abweichende Pixel</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/status_views.py" />
            <source>Removed: head has no such image.</source>
            <translation>Entfernt: Der Head hat kein solches Bild.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/status_views.py" />
            <source>Same content under a new name.</source>
            <translation>Gleicher Inhalt unter neuem Namen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/picture_decoding.py" />
            <source>The file cannot be read: {reason}.</source>
            <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/picture_decoding.py" />
            <source>The file has changed since the builds were opened. Compare again to see it.</source>
            <translation>Die Datei hat sich geändert, seit die Builds geöffnet wurden. Vergleichen Sie erneut, um sie zu sehen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/picture_building.py" />
            <source>The picture is too large to be kept in memory, and there is no room for it in {folder} ({reason}). Free space there.</source>
            <translation>Das Bild ist zu groß für den Speicher, und in {folder} ist kein Platz dafür ({reason}). Schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/picture_decoding.py" />
            <source>The picture of {width} × {height} pixels is too large to be shown: it takes {needed} MiB of memory, and {limit} MiB are allowed. The setting picture_limit_bytes allows more.</source>
            <translation>Das Bild mit {width} × {height} Pixeln ist zu groß zum Anzeigen: Es braucht {needed} MiB Speicher, erlaubt sind {limit} MiB. Die Einstellung picture_limit_bytes erlaubt mehr.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/scenes.py" />
            <source>There are no changed pixels to show.</source>
            <translation>Es gibt keine geänderten Pixel zu zeigen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/scenes.py" />
            <source>There is no base picture.</source>
            <translation>Es gibt kein Bild der Basis.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/view_mode.py" />
            <source>There is no compared pair of this image.</source>
            <translation>Zu diesem Bild gibt es kein verglichenes Paar.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/scenes.py" />
            <source>There is no head picture.</source>
            <translation>Es gibt kein Bild des Heads.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/derivations.py" />
            <source>There is not enough memory for this. Close other programs.</source>
            <translation>Dafür reicht der Speicher nicht. Schließen Sie andere Programme.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/picture_loader.py" />
            <source>There is not enough memory to show this picture. Close other programs.</source>
            <translation>Der Speicher reicht nicht, um dieses Bild zu zeigen. Schließen Sie andere Programme.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/view_mode.py" />
            <source>This image waits to be compared.</source>
            <translation>Dieses Bild wartet auf den Vergleich.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/status_views.py" />
            <source>This pair could not be compared.</source>
            <translation>Dieses Paar konnte nicht verglichen werden.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/comparison_view.py" />
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/comparison_view.py" />
            <source>zoom {scale}</source>
            <translation>Zoom {scale}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/viewer/status_views.py" />
            <source>{reason} The image is shown in another view: {view}.</source>
            <translation>{reason} Das Bild wird in einer anderen Ansicht gezeigt: {view}.</translation>
        </message>
    </context>
    <context>
        <name>_PanelTitle</name>
        <message>
            <location filename="../../snapreview/ui/layout/panel_dock.py" />
            <source>Detach {panel} from the window</source>
            <translation>{panel} vom Fenster lösen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/layout/panel_dock.py" />
            <source>Hide {panel}</source>
            <translation>{panel} ausblenden</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/layout/panel_dock.py" />
            <source>Put {panel} back into the window</source>
            <translation>{panel} zurück ins Fenster holen</translation>
        </message>
    </context>
    <context>
        <name>amounts</name>
        <message numerus="yes">
            <location filename="../../snapreview/language/wording.py" />
            <location filename="../../snapreview/ui/language/amounts.py" />
            <source>%Ln bytes</source>
            <translation>
                <numerusform>%Ln Byte</numerusform>
                <numerusform>%Ln Byte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/language/amounts.py" />
            <source>%Ln images</source>
            <translation>
                <numerusform>%Ln Bild</numerusform>
                <numerusform>%Ln Bilder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/language/amounts.py" />
            <source>%Ln pixels</source>
            <translation>
                <numerusform>%Ln Pixel</numerusform>
                <numerusform>%Ln Pixel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/language/amounts.py" />
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
    </context>
    <context>
        <name>builds</name>
        <message>
            <location filename="../../snapreview/ui/remote/build_words.py" />
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/build_words.py" />
            <source>Approved automatically</source>
            <translation>Automatisch freigegeben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/build_words.py" />
            <source>Being compared</source>
            <translation>Wird verglichen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/uri_words.py" />
            <source>Build {number}</source>
            <translation>Build {number}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/build_words.py" />
            <source>Comparison failed</source>
            <translation>Vergleich fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/build_words.py" />
            <source>Needs approval</source>
            <translation>Freigabe nötig</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/build_words.py" />
            <source>No base</source>
            <translation>Keine Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/build_words.py" />
            <source>Waiting for its base</source>
            <translation>Wartet auf die Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/build_words.py" />
            <source>Waiting to be compared</source>
            <translation>Wartet auf den Vergleich</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/remote/build_words.py" />
            <source>no changes</source>
            <translation>keine Änderungen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/start/uri_words.py" />
            <source>{organisation} on {host}</source>
            <translation>{organisation} auf {host}</translation>
        </message>
    </context>
    <context>
        <name>gestures</name>
        <message>
            <location filename="../../snapreview/ui/actions/shortcuts_overview.py" />
            <source>Click</source>
            <translation>Klick</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/shortcuts_overview.py" />
            <source>Ctrl+Wheel</source>
            <translation>Strg+Rad</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/shortcuts_overview.py" />
            <source>Drag</source>
            <translation>Ziehen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/shortcuts_overview.py" />
            <source>Move the picture</source>
            <translation>Das Bild verschieben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/shortcuts_overview.py" />
            <source>Select an ignored region</source>
            <translation>Einen ignorierten Bereich auswählen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/shortcuts_overview.py" />
            <source>Shift+Wheel</source>
            <translation>Umschalt+Rad</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/shortcuts_overview.py" />
            <source>Wheel</source>
            <translation>Rad</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/actions/shortcuts_overview.py" />
            <source>Zoom at the pointer</source>
            <translation>Am Zeiger zoomen</translation>
        </message>
    </context>
    <context>
        <name>moments</name>
        <message>
            <location filename="../../snapreview/ui/language/moments.py" />
            <source>d MMM yyyy</source>
            <comment>letters of QLocale, not words</comment>
            <translation>d. MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>note</name>
        <message>
            <location filename="../../snapreview/model/note.py" />
            <source>16 bits per channel: only the upper 8 were compared; smaller differences may exist.</source>
            <translation>16 Bit je Kanal: nur die oberen 8 wurden verglichen; es kann kleinere Unterschiede geben.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/note.py" />
            <source>Animated: only the first frame was compared.</source>
            <translation>Animiert: nur das erste Einzelbild wurde verglichen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/note.py" />
            <source>Only odiff could decode this pair; an exact second look was not possible.</source>
            <translation>Nur odiff konnte dieses Paar dekodieren; eine genaue zweite Prüfung war nicht möglich.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/note.py" />
            <source>The colour profiles differ: equal values may look different on screen.</source>
            <translation>Die Farbprofile unterscheiden sich: gleiche Werte können am Bildschirm verschieden aussehen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/note.py" />
            <source>Turned upright by its Exif orientation before comparing.</source>
            <translation>Vor dem Vergleich nach der Exif-Ausrichtung aufrecht gedreht.</translation>
        </message>
    </context>
    <context>
        <name>notice</name>
        <message>
            <location filename="../../snapreview/ui/messages/notice.py" />
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/messages/notice.py" />
            <source>Information</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/messages/notice.py" />
            <source>Success</source>
            <translation>Erfolg</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/messages/notice.py" />
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
    </context>
    <context>
        <name>promotion</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/promote/promotion_words.py" />
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promotion_words.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promotion_words.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promotion_words.py" />
            <source>Git will see {modified} modified, {new} new and {deleted} deleted files. Nothing is staged.</source>
            <translation>Git wird {modified} geänderte, {new} neue und {deleted} gelöschte Dateien sehen. Es wird nichts vorgemerkt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promotion_words.py" />
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promotion_words.py" />
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promotion_words.py" />
            <source>Move and replace</source>
            <translation>Verschieben und ersetzen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promotion_words.py" />
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promotion_words.py" />
            <source>{count} added</source>
            <translation>{count} hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promotion_words.py" />
            <source>{count} deleted</source>
            <translation>{count} gelöscht</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promotion_words.py" />
            <source>{count} moved</source>
            <translation>{count} verschoben</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/promote/promotion_words.py" />
            <source>{count} replaced</source>
            <translation>{count} ersetzt</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/report_data.py" />
            <source>%Ln accepted by rule</source>
            <translation>
                <numerusform>%Ln durch eine Regel angenommen</numerusform>
                <numerusform>%Ln durch Regeln angenommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/report_data.py" />
            <source>%Ln approved</source>
            <translation>
                <numerusform>%Ln freigegeben</numerusform>
                <numerusform>%Ln freigegeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/words.py" />
            <source>%Ln images</source>
            <translation>
                <numerusform>%Ln Bild</numerusform>
                <numerusform>%Ln Bilder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/review_words.py" />
            <source>%Ln pixels</source>
            <translation>
                <numerusform>%Ln Pixel</numerusform>
                <numerusform>%Ln Pixel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/report_data.py" />
            <source>%Ln rejected</source>
            <translation>
                <numerusform>%Ln abgelehnt</numerusform>
                <numerusform>%Ln abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/report_data.py" />
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln übersprungen</numerusform>
                <numerusform>%Ln übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/report_data.py" />
            <source>%Ln unchanged</source>
            <translation>
                <numerusform>%Ln unverändert</numerusform>
                <numerusform>%Ln unverändert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>(carried over from {origin})</source>
            <translation>(übertragen von {origin})</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>Accepted by rule</source>
            <translation>Durch Regel angenommen</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Base and head</source>
            <translation>Basis und Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Base left, head right</source>
            <translation>Basis links, Head rechts</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Choose other filters to see images.</source>
            <translation>Wählen Sie andere Filter, um Bilder zu sehen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>Errored</source>
            <translation>Fehlerhaft</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Ground: checks</source>
            <translation>Grund: Karos</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Ground: dark</source>
            <translation>Grund: dunkel</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Ground: light</source>
            <translation>Grund: hell</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Head from {percent} % on</source>
            <translation>Head ab {percent} %</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Head over base</source>
            <translation>Head über Basis</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Head {head} %, base {base} %</source>
            <translation>Head {head} %, Basis {base} %</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Home</source>
            <translation>Pos1</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Mark changes</source>
            <translation>Änderungen markieren</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>No decision needed</source>
            <translation>Keine Entscheidung nötig</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>No image</source>
            <translation>Kein Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>No image matches.</source>
            <translation>Kein Bild passt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>No picture of the base.</source>
            <translation>Kein Bild der Basis.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>No picture of the head.</source>
            <translation>Kein Bild des Heads.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Nothing differs: there is nothing to review.</source>
            <translation>Nichts weicht ab: Es gibt nichts zu prüfen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/report_data.py" />
            <source>Nothing to review</source>
            <translation>Nichts zu prüfen</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Overlay</source>
            <translation>Überlagerung</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>Renamed</source>
            <translation>Umbenannt</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Screenshot review</source>
            <translation>Screenshot-Review</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/page.py" />
            <source>Screenshot review: {head}</source>
            <translation>Screenshot-Review: {head}</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Search names and notes</source>
            <translation>Namen und Notizen suchen</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Swipe</source>
            <translation>Wischen</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>The base has no such image.</source>
            <translation>Die Basis hat dieses Bild nicht.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>The head has no such image.</source>
            <translation>Der Head hat dieses Bild nicht.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>This picture cannot be shown.</source>
            <translation>Dieses Bild kann nicht angezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>This report shows pictures side by side with a script that is part of this file. Allow scripts to see it.</source>
            <translation>Dieser Bericht zeigt Bilder mit einem Skript nebeneinander, das Teil dieser Datei ist. Erlauben Sie Skripte, um ihn zu sehen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>Undecided</source>
            <translation>Unentschieden</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>Way of looking</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>first, last image</source>
            <translation>erstes, letztes Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>ground of transparent pictures: checks, light, dark</source>
            <translation>Grund durchsichtiger Bilder: Karos, hell, dunkel</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>hold: the other picture</source>
            <translation>halten: das andere Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>larger, smaller, fit</source>
            <translation>größer, kleiner, einpassen</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>mark changed pixels</source>
            <translation>geänderte Pixel markieren</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>move the swipe, blend the overlay</source>
            <translation>Wischlinie verschieben, Überlagerung mischen</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>next, previous image</source>
            <translation>nächstes, voriges Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>search</source>
            <translation>suchen</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>side by side, swipe, overlay</source>
            <translation>nebeneinander, wischen, Überlagerung</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>size {before} → {after}</source>
            <translation>Größe {before} → {after}</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/words.py" />
            <source>this list</source>
            <translation>diese Liste</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>was {name}</source>
            <translation>vorher {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/report_data.py" />
            <source>{done} of %Ln images reviewed</source>
            <translation>
                <numerusform>{done} von %Ln Bild geprüft</numerusform>
                <numerusform>{done} von %Ln Bildern geprüft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/words.py" />
            <source>{shown} of %Ln images</source>
            <translation>
                <numerusform>{shown} von %Ln Bild</numerusform>
                <numerusform>{shown} von %Ln Bildern</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>{standing} by {reader}</source>
            <translation>{standing} von {reader}</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/review_words.py" />
            <source>{status} from {name}</source>
            <translation>{status}, vorher {name}</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>Every image of the build.</source>
            <translation>Jedes Bild des Builds.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>Every image of the group “{group}”.</source>
            <translation>Jedes Bild der Gruppe „{group}“.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/threshold_text.py" />
            <source>Give a number from 0 to 1, for example 0.02.</source>
            <translation>Geben Sie eine Zahl von 0 bis 1 an, zum Beispiel 0,02.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/threshold_text.py" />
            <source>Give a number of at least 0 and below 1, for example 0.001 or 0.1 %.</source>
            <translation>Geben Sie eine Zahl von 0 bis unter 1 an, zum Beispiel 0,001 oder 0,1 %.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>This image alone.</source>
            <translation>Nur dieses Bild.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>This image belongs to no group.</source>
            <translation>Dieses Bild gehört zu keiner Gruppe.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>build</source>
            <translation>Build</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>command line</source>
            <translation>Befehlszeile</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>counted</source>
            <translation>gezählt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>default</source>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>group {group}</source>
            <translation>Gruppe {group}</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>manifest</source>
            <translation>Manifest</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>manifest or sidecar</source>
            <translation>Manifest oder Begleitdatei</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>this window</source>
            <translation>dieses Fenster</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>tolerated</source>
            <translation>geduldet</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/rules/rule_words.py" />
            <source>{width} × {height} at {x}, {y}</source>
            <translation>{width} × {height} bei {x}, {y}</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <location filename="../../snapreview/sources/remote/access.py" />
            <source> It has: {organisations}.</source>
            <translation> Es gibt: {organisations}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source> It says: “{detail}”.</source>
            <translation> Er meldet: „{detail}“.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/planning.py" />
            <location filename="../../snapreview/promote/restoring.py" />
            <location filename="../../snapreview/session/comparison_run.py" />
            <source> and {count} more</source>
            <translation> und {count} weitere</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/promotions.py" />
            <source> into {target}</source>
            <translation> in {target}</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>'utf-8' codec can't decode byte {byte} in position {position}: {cause}</source>
            <translation>Byte {byte} an Stelle {position} ist kein UTF-8: {cause}</translation>
        </message>
        <message>
            <location filename="../../snapreview/session/review_book.py" />
            <source>A change is accepted for a reason and for a time that is not over.</source>
            <translation>Eine Änderung wird mit einer Begründung angenommen und für eine Zeit, die noch nicht vorbei ist.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/review_file.py" />
            <source>A newer snapreview wrote this review (version {version} of the format; this program reads {version2}). Update snapreview to open it.</source>
            <translation>Ein neueres snapreview hat dieses Review geschrieben (Version {version} des Formats; dieses Programm liest {version2}). Aktualisieren Sie snapreview, um es zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/session/recovering.py" />
            <source>A promotion into {target} had been broken off; it was completed.</source>
            <translation>Eine Übernahme in {target} war abgebrochen; sie wurde zu Ende geführt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/session/recovering.py" />
            <source>A promotion into {target} had been broken off; the baseline before it was put back.</source>
            <translation>Eine Übernahme in {target} war abgebrochen; die Referenz davor wurde wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/promotions.py" />
            <source>A promotion{where} was broken off and could not be brought to an end ({cause}). Free space or mend the permissions there, then try again.</source>
            <translation>Eine Übernahme{where} war abgebrochen und konnte nicht zu Ende geführt werden ({cause}). Schaffen Sie dort Platz oder korrigieren Sie die Zugriffsrechte, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/planning.py" />
            <source>A review file does not hold the images that did not change, so a new folder would get only a part of the baseline. Choose a folder that holds the base, such as a copy of it (--into DIR).</source>
            <translation>Eine Review-Datei enthält die Bilder nicht, die sich nicht geändert haben; ein neuer Ordner bekäme daher nur einen Teil der Referenz. Wählen Sie einen Ordner, der die Basis enthält, etwa eine Kopie davon (--into DIR).</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/review_journal.py" />
            <source>A stored review cannot be read ({error}). Restore {connection} from a backup, or delete it to start anew.</source>
            <translation>Ein gespeichertes Review kann nicht gelesen werden ({error}). Stellen Sie {connection} aus einer Sicherung wieder her, oder löschen Sie die Datei, um neu zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/pair_steps.py" />
            <source>A working copy cannot be written ({cause}). Check the cache folder's free space and permissions.</source>
            <translation>Eine Arbeitskopie kann nicht geschrieben werden ({cause}). Prüfen Sie freien Platz und Zugriffsrechte des Cache-Ordners.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/review_file.py" />
            <source>An image in {path} is damaged ({error}). Ask for a fresh file.</source>
            <translation>Ein Bild in {path} ist beschädigt ({error}). Bitten Sie um eine neue Datei.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/review_file.py" />
            <source>An image in {path} is not what its name says. Ask for a fresh file.</source>
            <translation>Ein Bild in {path} ist nicht das, was sein Name sagt. Bitten Sie um eine neue Datei.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/promotions.py" />
            <source>Another program has changed files in {target} meanwhile. The baseline is as it was before; compare again first.</source>
            <translation>Ein anderes Programm hat inzwischen Dateien in {target} geändert. Die Referenz ist, wie sie vorher war; vergleichen Sie zuerst noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/promotions.py" />
            <source>Another promotion into {target} is under way. Wait until it has ended.</source>
            <translation>Eine andere Übernahme in {target} läuft gerade. Warten Sie, bis sie zu Ende ist.</translation>
        </message>
        <message>
            <location filename="../../snapreview/session/review_book.py" />
            <source>Another window changes this review all the time, so nothing was done. Try again.</source>
            <translation>Ein anderes Fenster ändert dieses Review fortwährend, deshalb wurde nichts getan. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/review_journal.py" />
            <source>Another window has changed this review in the meantime, so nothing was done. It is shown as it is now.</source>
            <translation>Ein anderes Fenster hat dieses Review inzwischen geändert, deshalb wurde nichts getan. Es wird gezeigt, wie es jetzt ist.</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Bad CRC-32 for file {name}</source>
            <translation>Falsche Prüfsumme (CRC-32) der Datei {name}</translation>
        </message>
        <message>
            <location filename="../../snapreview/language/sentences.py" />
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Cannot allocate memory</source>
            <translation>Speicher kann nicht belegt werden</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/walk.py" />
            <source>Choose a folder further down, or take out links between its folders.</source>
            <translation>Wählen Sie einen Ordner weiter unten, oder entfernen Sie Links zwischen den Ordnern.</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Connection timed out</source>
            <translation>Zeitüberschreitung der Verbindung</translation>
        </message>
        <message>
            <location filename="../../snapreview/session/review_files.py" />
            <source>Decisions on them do not hold.</source>
            <translation>Entscheidungen darüber gelten nicht.</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Device or resource busy</source>
            <translation>Gerät oder Ressource ist belegt</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Directory not empty</source>
            <translation>Ordner ist nicht leer</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Disk quota exceeded</source>
            <translation>Plattenkontingent ist erschöpft</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Error {number} while decompressing data: {cause}</source>
            <translation>Fehler {number} beim Entpacken: {cause}</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Exec format error</source>
            <translation>Format der Programmdatei ist falsch</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Expecting ',' delimiter: line {line} column {column} (char {char})</source>
            <translation>„,“ erwartet: Zeile {line}, Spalte {column} (Zeichen {char})</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Expecting ':' delimiter: line {line} column {column} (char {char})</source>
            <translation>„:“ erwartet: Zeile {line}, Spalte {column} (Zeichen {char})</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Expecting property name enclosed in double quotes: line {line} column {column} (char {char})</source>
            <translation>Schlüssel in doppelten Anführungszeichen erwartet: Zeile {line}, Spalte {column} (Zeichen {char})</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Expecting value: line {line} column {column} (char {char})</source>
            <translation>Wert erwartet: Zeile {line}, Spalte {column} (Zeichen {char})</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Extra data: line {line} column {column} (char {char})</source>
            <translation>Überzählige Daten: Zeile {line}, Spalte {column} (Zeichen {char})</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>File exists</source>
            <translation>Datei existiert bereits</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>File is not a zip file</source>
            <translation>Die Datei ist kein ZIP-Archiv</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>File name too long</source>
            <translation>Dateiname ist zu lang</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>File too large</source>
            <translation>Datei ist zu groß</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Filename too long</source>
            <translation>Dateiname ist zu lang</translation>
        </message>
        <message>
            <location filename="../../snapreview/language/sentences.py" />
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>In the manifest entry of {name}, {key} must be a whole number of pixels, not {value}.</source>
            <translation>Im Manifest-Eintrag zu {name} muss {key} eine ganze Zahl von Pixeln sein, nicht {value}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>In the manifest, all_image_file_names must be a list of image names.</source>
            <translation>Im Manifest muss all_image_file_names eine Liste von Bildnamen sein.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>In the manifest, selective must be true or false, not {value}.</source>
            <translation>Im Manifest muss selective true oder false sein, nicht {value}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>In the manifest, {key} must be a number of at least 0 and below 1, not {value}.</source>
            <translation>Im Manifest muss {key} eine Zahl von mindestens 0 und unter 1 sein, nicht {value}.</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Input/output error</source>
            <translation>Ein-/Ausgabefehler</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Invalid argument</source>
            <translation>Ungültiges Argument</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Invalid control character at: line {line} column {column} (char {char})</source>
            <translation>Ungültiges Steuerzeichen: Zeile {line}, Spalte {column} (Zeichen {char})</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Invalid cross-device link</source>
            <translation>Ungültiger Link über Gerätegrenzen</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Is a directory</source>
            <translation>Ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_binary.py" />
            <source>Name a binary by the setting “odiff_path” or the environment variable SNAPREVIEW_ODIFF, or put odiff on the PATH (npm package odiff-bin).</source>
            <translation>Nennen Sie ein Programm in der Einstellung „odiff_path“ oder der Umgebungsvariablen SNAPREVIEW_ODIFF, oder legen Sie odiff in den PATH (npm-Paket odiff-bin).</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/target_names.py" />
            <source>Names that start with a dot are no images of a build.</source>
            <translation>Namen, die mit einem Punkt beginnen, sind keine Bilder eines Builds.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/promotions.py" />
            <source>No promotion into {target} is known that could be taken back.</source>
            <translation>Es ist keine Übernahme in {target} bekannt, die sich zurücknehmen ließe.</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>No space left on device</source>
            <translation>Kein Platz mehr auf dem Gerät</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>No such file or directory</source>
            <translation>Datei oder Ordner existiert nicht</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Not a directory</source>
            <translation>Ist kein Ordner</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/note_drafts.py" />
            <source>Notes that were being written cannot be read ({error}). They start anew.</source>
            <translation>Angefangene Notizen können nicht gelesen werden ({error}). Sie beginnen leer.</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Operation not permitted</source>
            <translation>Nicht erlaubt</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Permission denied</source>
            <translation>Zugriff verweigert</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Read-only file system</source>
            <translation>Dateisystem ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../snapreview/session/review_files.py" />
            <source>Rules for accepted changes came with this review: {new}. Such rules hold in all reviews; undo takes them back.</source>
            <translation>Mit diesem Review kamen Regeln für angenommene Änderungen: {new}. Solche Regeln gelten in allen Reviews; Rückgängig nimmt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../snapreview/session/review_files.py" />
            <source>Rules that the review file says otherwise stay as they are here: {stayed}.</source>
            <translation>Regeln, die in der Review-Datei anders lauten, bleiben, wie sie hier sind: {stayed}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/metadata.py" />
            <source>Several images share the sidecar “{path}”, and the head says different things about them. Give them names with different stems, or take them out of the promotion.</source>
            <translation>Mehrere Bilder teilen sich die Begleitdatei „{path}“, und der Head sagt Verschiedenes über sie. Geben Sie ihnen Namen, die sich nicht nur in der Endung unterscheiden, oder nehmen Sie sie aus der Übernahme.</translation>
        </message>
        <message>
            <location filename="../../snapreview/session/review_files.py" />
            <source>Some images are not those that were reviewed: {count} of the {side} ({shown}).</source>
            <translation>Einige Bilder sind nicht die, die geprüft wurden: {count} auf der Seite {side} ({shown}).</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Stale file handle</source>
            <translation>Dateizugriff ist veraltet (stale file handle)</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Text file busy</source>
            <translation>Programmdatei ist in Benutzung</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/gif_header.py" />
            <source>The GIF file ends within its header. Make the screenshot again.</source>
            <translation>Die GIF-Datei endet innerhalb ihres Kopfes. Erstellen Sie den Screenshot neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/gif_header.py" />
            <source>The GIF file's header is damaged. Make the screenshot again.</source>
            <translation>Der Kopf der GIF-Datei ist beschädigt. Erstellen Sie den Screenshot neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/header.py" />
            <source>The PNG file ends within its header. Make the screenshot again.</source>
            <translation>Die PNG-Datei endet innerhalb ihres Kopfes. Erstellen Sie den Screenshot neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/png_chunks.py" />
            <source>The PNG file holds no picture data, or no palette for it. Make the screenshot again.</source>
            <translation>Die PNG-Datei enthält keine Bilddaten oder keine Palette dazu. Erstellen Sie den Screenshot neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/png_chunks.py" />
            <source>The PNG file is cut short. Make the screenshot again.</source>
            <translation>Die PNG-Datei ist abgeschnitten. Erstellen Sie den Screenshot neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/png_chunks.py" />
            <source>The PNG file is damaged (a checksum is wrong). Make the screenshot again.</source>
            <translation>Die PNG-Datei ist beschädigt (eine Prüfsumme stimmt nicht). Erstellen Sie den Screenshot neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/header.py" />
            <location filename="../../snapreview/images/png_chunks.py" />
            <source>The PNG file's header is damaged. Make the screenshot again.</source>
            <translation>Der Kopf der PNG-Datei ist beschädigt. Erstellen Sie den Screenshot neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/addresses.py" />
            <source>The address is not a proper one ({error}). Check its spelling.</source>
            <translation>Die Adresse ist keine gültige ({error}). Prüfen Sie die Schreibweise.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/addresses.py" />
            <source>The address must start with https:// and a host name. Check its spelling.</source>
            <translation>Die Adresse muss mit https:// und einem Hostnamen beginnen. Prüfen Sie die Schreibweise.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/addresses.py" />
            <source>The address of {hostname} must not contain a name or a password. Store the token in the keyring or set SNAPREVIEW_TOKEN.</source>
            <translation>Die Adresse von {hostname} darf keinen Namen und kein Passwort enthalten. Legen Sie das Token in den Schlüsselbund, oder setzen Sie SNAPREVIEW_TOKEN.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/connection.py" />
            <source>The answer of {host} is larger than 512 MiB. Choose a smaller build.</source>
            <translation>Die Antwort von {host} ist größer als 512 MiB. Wählen Sie einen kleineren Build.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/connection.py" />
            <source>The answer of {host} is not JSON. Check the address, or try again later.</source>
            <translation>Die Antwort von {host} ist kein JSON. Prüfen Sie die Adresse, oder versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/api.py" />
            <source>The answer of {host} is not a JSON object. Check the address.</source>
            <translation>Die Antwort von {host} ist kein JSON-Objekt. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/archive.py" />
            <source>The archive changed after the build was opened. Compare again.</source>
            <translation>Das Archiv wurde geändert, nachdem der Build geöffnet war. Vergleichen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/archive.py" />
            <source>The archive {path} cannot be read ({cause}). Check its permissions.</source>
            <translation>Das Archiv {path} kann nicht gelesen werden ({cause}). Prüfen Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/archive.py" />
            <source>The archive {path} holds no images.</source>
            <translation>Das Archiv {path} enthält keine Bilder.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/archive.py" />
            <source>The archive {path} is broken ({error}). Download or make it again.</source>
            <translation>Das Archiv {path} ist defekt ({error}). Laden Sie es noch einmal herunter, oder erstellen Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/archive.py" />
            <source>The archive {path} is not opened: it holds “{twice}” twice. Ask for a fresh one.</source>
            <translation>Das Archiv {path} wird nicht geöffnet: Es enthält „{twice}“ zweimal. Bitten Sie um ein neues.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/archive.py" />
            <source>The archive {path} is not opened: {error}. Ask for a fresh one.</source>
            <translation>Das Archiv {path} wird nicht geöffnet: {error}. Bitten Sie um ein neues.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/planning.py" />
            <source>The base has changed since it was compared: “{changed}”{more}. Compare again first.</source>
            <translation>Die Basis wurde seit dem Vergleich geändert: „{changed}“{more}. Vergleichen Sie zuerst noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/remote_build.py" />
            <source>The base holds only part of its images; it was completed from {counted}.</source>
            <translation>Die Basis enthält nur einen Teil ihrer Bilder; ergänzt wurde sie aus {counted}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/planning.py" />
            <source>The base {uri} is not a folder, so nothing can be written there. Choose a folder that takes the new baseline (--into DIR).</source>
            <translation>Die Basis {uri} ist kein Ordner, deshalb kann dort nichts geschrieben werden. Wählen Sie einen Ordner, der die neue Referenz aufnimmt (--into DIR).</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/promotions.py" />
            <source>The baseline {target} could not be written ({cause}). It is as it was; free space or mend the permissions there, then try again.</source>
            <translation>Die Referenz {target} konnte nicht geschrieben werden ({cause}). Sie ist, wie sie war; schaffen Sie dort Platz oder korrigieren Sie die Zugriffsrechte, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/offline.py" />
            <source>The build cannot be kept for use without the server: {folder} cannot be written ({cause}). Free space or mend its permissions.</source>
            <translation>Der Build kann nicht für den Gebrauch ohne Server gesichert werden: In {folder} kann nicht geschrieben werden ({cause}). Schaffen Sie dort Platz oder korrigieren Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/work_folder.py" />
            <source>The cache folder {parent} cannot be written ({cause}). Free space or mend its permissions.</source>
            <translation>In den Cache-Ordner {parent} kann nicht geschrieben werden ({cause}). Schaffen Sie dort Platz oder korrigieren Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/database.py" />
            <source>The cache {path} cannot be used ({error}). Free space, mend its permissions, or delete it; everything in it can be computed again.</source>
            <translation>Der Cache {path} kann nicht benutzt werden ({error}). Schaffen Sie Platz, korrigieren Sie die Zugriffsrechte, oder löschen Sie ihn; alles darin lässt sich neu berechnen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/judging.py" />
            <source>The canvas of {canvas} pixels is larger than the limit of {pixel_limit} pixels for one pair. Raise the setting “pixel limit” to compare it.</source>
            <translation>Die Leinwand mit {canvas} Pixeln ist größer als die Grenze von {pixel_limit} Pixeln für ein Paar. Erhöhen Sie die Einstellung „pixel limit“, um es zu vergleichen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>The certificate of {host} cannot be verified. Check the address; in a company network, have its certificate authority installed in the system or named in REQUESTS_CA_BUNDLE.</source>
            <translation>Das Zertifikat von {host} kann nicht geprüft werden. Prüfen Sie die Adresse; in einem Firmennetz muss dessen Zertifizierungsstelle im System installiert oder in REQUESTS_CA_BUNDLE genannt sein.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/options.py" />
            <source>The colour threshold must be between 0 and 1, not {colour_threshold}.</source>
            <translation>Die Farbschwelle muss zwischen 0 und 1 liegen, nicht bei {colour_threshold}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/pair_steps.py" />
            <source>The comparison engine failed: {fault}. Compare again, or make the screenshots again.</source>
            <translation>Das Vergleichsprogramm ist gescheitert: {fault}. Vergleichen Sie noch einmal, oder erstellen Sie die Screenshots neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/pair_steps.py" />
            <source>The comparison was cancelled.</source>
            <translation>Der Vergleich wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/options.py" />
            <source>The diff threshold must be at least 0 and below 1, not {diff_threshold}.</source>
            <translation>Die Abweichungsschwelle muss mindestens 0 und kleiner als 1 sein, nicht {diff_threshold}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/remote_files.py" />
            <source>The download was cancelled. Compare again.</source>
            <translation>Das Herunterladen wurde abgebrochen. Vergleichen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/comparison_export.py" />
            <source>The export to {folder} failed ({error}). The folder is as it was.</source>
            <translation>Der Export nach {folder} ist gescheitert ({error}). Der Ordner ist, wie er war.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/regular_file.py" />
            <source>The file cannot be read ({cause}). Check that it exists and its permissions.</source>
            <translation>Die Datei kann nicht gelesen werden ({cause}). Prüfen Sie, ob sie existiert, und ihre Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/examining.py" />
            <source>The file changed after the build was opened. Compare again.</source>
            <translation>Die Datei wurde geändert, nachdem der Build geöffnet war. Vergleichen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/examining.py" />
            <source>The file changed while it was compared. Compare again.</source>
            <translation>Die Datei wurde während des Vergleichs geändert. Vergleichen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/regular_file.py" />
            <source>The file changes while it is read. Compare again when its writer has finished.</source>
            <translation>Die Datei ändert sich beim Lesen. Vergleichen Sie noch einmal, wenn sie fertig geschrieben ist.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/header.py" />
            <source>The file is empty (0 bytes). Make the screenshot again.</source>
            <translation>Die Datei ist leer (0 Bytes). Erstellen Sie den Screenshot neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/regular_file.py" />
            <source>The file is larger than 1 GiB. Remove it from the build.</source>
            <translation>Die Datei ist größer als 1 GiB. Entfernen Sie sie aus dem Build.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/header.py" />
            <source>The file is not an image that snapreview reads. Make the screenshot again.</source>
            <translation>Die Datei ist kein Bild, das snapreview lesen kann. Erstellen Sie den Screenshot neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/planning.py" />
            <source>The file of the head is damaged. {said}</source>
            <translation>Die Datei des Heads ist beschädigt. {said}</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/planning.py" />
            <source>The file of the {side} cannot be read. {problem}</source>
            <translation>Die Datei auf der Seite {side} kann nicht gelesen werden. {problem}</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/examining.py" />
            <source>The file vanished while it was compared ({cause}). Compare again.</source>
            <translation>Die Datei ist während des Vergleichs verschwunden ({cause}). Vergleichen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/promotions.py" />
            <source>The folder {journals} cannot be written ({cause}). Free space there.</source>
            <translation>In den Ordner {journals} kann nicht geschrieben werden ({cause}). Schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/walk.py" />
            <source>The folder {name} cannot be read ({cause}); its images are missing.</source>
            <translation>Der Ordner {name} kann nicht gelesen werden ({cause}); seine Bilder fehlen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/work_folder.py" />
            <source>The folder {path} cannot be made ({cause}). Free space there.</source>
            <translation>Der Ordner {path} kann nicht angelegt werden ({cause}). Schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/folder.py" />
            <source>The folder {root} cannot be read ({cause}). Check its permissions.</source>
            <translation>Der Ordner {root} kann nicht gelesen werden ({cause}). Prüfen Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/folder.py" />
            <source>The folder {root} does not exist. Check the path.</source>
            <translation>Der Ordner {root} existiert nicht. Prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/folder.py" />
            <source>The folder {root} holds no images.</source>
            <translation>Der Ordner {root} enthält keine Bilder.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/export_file.py" />
            <source>The home folder in {path} is not known. Write the whole path.</source>
            <translation>Das Benutzerverzeichnis in {path} ist nicht bekannt. Schreiben Sie den ganzen Pfad.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/image_fetching.py" />
            <source>The image arrives damaged every time. Check the network, then compare again.</source>
            <translation>Das Bild kommt jedes Mal beschädigt an. Prüfen Sie das Netz, und vergleichen Sie dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/image_cache.py" />
            <source>The image cache {folder} cannot be used ({cause}). Free space or mend its permissions.</source>
            <translation>Der Bilder-Cache {folder} kann nicht benutzt werden ({cause}). Schaffen Sie dort Platz oder korrigieren Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/decode.py" />
            <source>The image cannot be decoded ({error}). Make the screenshot again.</source>
            <translation>Das Bild kann nicht dekodiert werden ({error}). Erstellen Sie den Screenshot neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/review_file.py" />
            <source>The image could not be read when the review was saved.</source>
            <translation>Das Bild konnte nicht gelesen werden, als das Review gespeichert wurde.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/review_file.py" />
            <source>The image in the review file is not the one that was reviewed.</source>
            <translation>Das Bild in der Review-Datei ist nicht das, das geprüft wurde.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/archive.py" />
            <source>The image is damaged in the archive ({error}). Download or make the archive again.</source>
            <translation>Das Bild ist im Archiv beschädigt ({error}). Laden Sie das Archiv noch einmal herunter, oder erstellen Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/snapshot_reading.py" />
            <source>The image is listed in manifest.json but its file is missing. Put the file back.</source>
            <translation>Das Bild steht in manifest.json, aber seine Datei fehlt. Legen Sie die Datei zurück.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/remote_files.py" />
            <source>The image is missing or damaged in the server's archive. Upload the build again.</source>
            <translation>Das Bild fehlt im Archiv des Servers oder ist dort beschädigt. Laden Sie den Build noch einmal hoch.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/decode.py" />
            <source>The image of {width} × {height} pixels is too large to be decoded.</source>
            <translation>Das Bild mit {width} × {height} Pixeln ist zu groß zum Dekodieren.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/pictures.py" />
            <source>The image {name} cannot be read any more. Put it back, or compare again.</source>
            <translation>Das Bild {name} kann nicht mehr gelesen werden. Legen Sie es zurück, oder vergleichen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/pictures.py" />
            <source>The image {name} has changed since it was compared. Compare again, then export.</source>
            <translation>Das Bild {name} wurde seit dem Vergleich geändert. Vergleichen Sie noch einmal, und exportieren Sie dann.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/opened_image.py" />
            <source>The image's header cannot be read ({error}). Make the screenshot again.</source>
            <translation>Der Kopf des Bildes kann nicht gelesen werden ({error}). Erstellen Sie den Screenshot neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/opened_image.py" />
            <source>The image's header is damaged. Make the screenshot again.</source>
            <translation>Der Kopf des Bildes ist beschädigt. Erstellen Sie den Screenshot neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review_link.py" />
            <source>The link is damaged. Copy it again from where it was made.</source>
            <translation>Der Link ist beschädigt. Kopieren Sie ihn noch einmal dort, wo er erstellt wurde.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review_link.py" />
            <source>The link names no {side}. Copy it again from where it was made.</source>
            <translation>Im Link fehlt die Seite {side}. Kopieren Sie ihn noch einmal dort, wo er erstellt wurde.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/api.py" />
            <source>The list of builds of {host} has an unknown shape. Check the address.</source>
            <translation>Die Liste der Builds von {host} hat eine unbekannte Form. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>The manifest entry of {name} has no content_hash. Mend the entry.</source>
            <translation>Der Manifest-Eintrag zu {name} hat keinen content_hash. Korrigieren Sie den Eintrag.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>The manifest entry of {name} is not a JSON object. Mend the entry.</source>
            <translation>Der Manifest-Eintrag zu {name} ist kein JSON-Objekt. Korrigieren Sie den Eintrag.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>The manifest has no object “images”. Replace it with an upload manifest, or delete it.</source>
            <translation>Das Manifest hat kein Objekt „images“. Ersetzen Sie es durch ein Upload-Manifest, oder löschen Sie es.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>The manifest is not a JSON object. Replace it with an upload manifest, or delete it.</source>
            <translation>Das Manifest ist kein JSON-Objekt. Ersetzen Sie es durch ein Upload-Manifest, oder löschen Sie es.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>The manifest lists an image called {name}. That name is reserved; rename the image.</source>
            <translation>Das Manifest nennt ein Bild namens {name}. Dieser Name ist reserviert; benennen Sie das Bild um.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>The manifest lists its images by content hash, the layout used before March 2026. Upload the build again with a current client, or delete the manifest to read the folder without it.</source>
            <translation>Das Manifest nennt seine Bilder nach Inhalts-Hash, wie vor März 2026 üblich. Laden Sie den Build mit einem aktuellen Programm noch einmal hoch, oder löschen Sie das Manifest, um den Ordner ohne es zu lesen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>The manifest lists {count} images; at most {maximum_images} are allowed.</source>
            <translation>Das Manifest nennt {count} Bilder; erlaubt sind höchstens {maximum_images}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/mask.py" />
            <source>The mask cannot be decoded ({error}). Compare the pair again.</source>
            <translation>Die Maske kann nicht dekodiert werden ({error}). Vergleichen Sie das Paar noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/mask.py" />
            <source>The mask cannot be read ({error}). Compare the pair again.</source>
            <translation>Die Maske kann nicht gelesen werden ({error}). Vergleichen Sie das Paar noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/pair_steps.py" />
            <source>The mask cannot be written ({cause}). Check the cache folder's free space and permissions.</source>
            <translation>Die Maske kann nicht geschrieben werden ({cause}). Prüfen Sie freien Platz und Zugriffsrechte des Cache-Ordners.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/mask.py" />
            <source>The mask is damaged. Compare the pair again.</source>
            <translation>Die Maske ist beschädigt. Vergleichen Sie das Paar noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/pictures.py" />
            <source>The mask of {name} is not usable: {problem}</source>
            <translation>Die Maske von {name} ist nicht brauchbar: {problem}</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/outcome_memory.py" />
            <source>The mask {path} has vanished ({cause}). Compare again.</source>
            <translation>Die Maske {path} ist verschwunden ({cause}). Vergleichen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/outcome_memory.py" />
            <source>The mask {target} cannot be stored ({cause}). Free space or mend the folder's permissions.</source>
            <translation>Die Maske {target} kann nicht gespeichert werden ({cause}). Schaffen Sie Platz, oder korrigieren Sie die Zugriffsrechte des Ordners.</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/cache_contents.py" />
            <source>The masks in {folder} are in use by an open comparison. Close the windows first.</source>
            <translation>Die Masken in {folder} werden von einem offenen Vergleich benutzt. Schließen Sie zuerst die Fenster.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/target_names.py" />
            <source>The name has no ending of an image file.</source>
            <translation>Der Name hat keine Endung einer Bilddatei.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/target_names.py" />
            <source>The name is too long for a file.</source>
            <translation>Der Name ist zu lang für eine Datei.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/target_names.py" />
            <source>The name leads out of the baseline.</source>
            <translation>Der Name führt aus der Referenz hinaus.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/promotions.py" />
            <source>The old files of {target} are back, but the record of it in {folder} could not be deleted ({cause}). Mend the permissions there, then start snapreview again.</source>
            <translation>Die alten Dateien von {target} sind wiederhergestellt, aber die Aufzeichnung darüber in {folder} konnte nicht gelöscht werden ({cause}). Korrigieren Sie dort die Zugriffsrechte, und starten Sie snapreview noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/promotions.py" />
            <source>The old files of {target} could not all be put back ({cause}). Free space or mend the permissions there, then try again: the rest follows.</source>
            <translation>Die alten Dateien von {target} konnten nicht alle wiederhergestellt werden ({cause}). Schaffen Sie dort Platz oder korrigieren Sie die Zugriffsrechte, und versuchen Sie es noch einmal: Der Rest folgt dann.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/options.py" />
            <source>The pixel limit must be at least 1, not {pixel_limit}.</source>
            <translation>Die Pixelgrenze muss mindestens 1 sein, nicht {pixel_limit}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>The project is called “{slug}” now. Use that name.</source>
            <translation>Das Projekt heißt jetzt „{slug}“. Benutzen Sie diesen Namen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/api.py" />
            <source>The project {project} is renamed in circles. Ask whoever runs the server.</source>
            <translation>Das Projekt {project} wird im Kreis umbenannt. Fragen Sie, wer den Server betreibt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/promotions.py" />
            <source>The promotion into {target} broke off ({cause}), and the old files could not all be put back. Mend permissions or free space there, then start snapreview again: it puts them back first.</source>
            <translation>Die Übernahme in {target} brach ab ({cause}), und die alten Dateien konnten nicht alle wiederhergestellt werden. Korrigieren Sie dort die Zugriffsrechte oder schaffen Sie Platz, und starten Sie snapreview noch einmal: Es stellt sie als Erstes wieder her.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/journal.py" />
            <source>The record of a promotion {path} cannot be read ({error}). The files before it lie in {folder}.</source>
            <translation>Die Aufzeichnung {path} einer Übernahme kann nicht gelesen werden ({error}). Die Dateien davor liegen in {folder}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/resource_files.py" />
            <source>The resource {name} is missing from the installation. Install snapreview again.</source>
            <translation>Die Ressource {name} fehlt in der Installation. Installieren Sie snapreview neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/review_file.py" />
            <source>The review file changed after it was opened. Open it again.</source>
            <translation>Die Review-Datei wurde geändert, nachdem sie geöffnet war. Öffnen Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/review_file.py" />
            <source>The review file does not hold this image. Open the review with its builds to see it.</source>
            <translation>Die Review-Datei enthält dieses Bild nicht. Öffnen Sie das Review mit seinen Builds, um es zu sehen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/review_file.py" />
            <source>The review file {path} cannot be read: {error}. Ask whoever made it for a fresh one.</source>
            <translation>Die Review-Datei {path} kann nicht gelesen werden: {error}. Bitten Sie um eine neue.</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/review_database.py" />
            <source>The reviews in {path} cannot be read or written ({error}). Nothing was changed. Free space or mend the permissions of the folder.</source>
            <translation>Die Reviews in {path} können nicht gelesen oder geschrieben werden ({error}). Nichts wurde geändert. Schaffen Sie Platz oder korrigieren Sie die Zugriffsrechte des Ordners.</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/review_database.py" />
            <source>The reviews in {path} were written by a newer version of snapreview (format {version}; this one reads up to {schema_version}). Update snapreview; nothing was changed.</source>
            <translation>Die Reviews in {path} hat eine neuere Version von snapreview geschrieben (Format {version}; diese liest bis {schema_version}). Aktualisieren Sie snapreview; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/review_journal.py" />
            <source>The rule for this accepted change was changed in another review in the meantime, so nothing was done. It is shown as it is now.</source>
            <translation>Die Regel zu dieser angenommenen Änderung wurde inzwischen in einem anderen Review geändert, deshalb wurde nichts getan. Sie wird gezeigt, wie sie jetzt ist.</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/former_rules.py" />
            <source>The rules in {path} cannot be read ({error}). Delete the file to start anew.</source>
            <translation>Die Regeln in {path} können nicht gelesen werden ({error}). Löschen Sie die Datei, um neu zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/build_details.py" />
            <source>The server counts {count} images in this build but lists {count2}; the others are missing.</source>
            <translation>Der Server zählt {count} Bilder in diesem Build, nennt aber {count2}; die anderen fehlen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/archive_fetching.py" />
            <source>The server has not made the archive within five minutes. Open the build again later.</source>
            <translation>Der Server hat das Archiv nicht innerhalb von fünf Minuten erstellt. Öffnen Sie den Build später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/build_details.py" />
            <source>The server knows the image's name but not its content. Upload the build again.</source>
            <translation>Der Server kennt den Namen des Bildes, aber nicht seinen Inhalt. Laden Sie den Build noch einmal hoch.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/build_details.py" />
            <source>The server lists an image without a name; it is passed over.</source>
            <translation>Der Server nennt ein Bild ohne Namen; es wird übergangen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/session/comparison_run.py" />
            <source>The server's content hash is not that of the file: {shown}{more}. The files were compared as they are.</source>
            <translation>Der Inhalts-Hash des Servers ist nicht der der Datei: {shown}{more}. Die Dateien wurden verglichen, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>The setting “{name}” in {path} must be {description}, not {document}. Mend it, or delete it for the default.</source>
            <translation>Die Einstellung „{name}“ in {path} muss {description} sein, nicht {document}. Korrigieren Sie sie, oder löschen Sie sie, damit die Vorgabe gilt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>The settings cannot be saved to {path}: {cause}. Free space or mend its permissions.</source>
            <translation>Die Einstellungen können nicht in {path} gespeichert werden: {cause}. Schaffen Sie Platz oder korrigieren Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>The settings file {path} cannot be read: {error}. Mend or delete it.</source>
            <translation>Die Einstellungsdatei {path} kann nicht gelesen werden: {error}. Korrigieren oder löschen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>The settings file {path} is not a JSON object. Mend or delete it.</source>
            <translation>Die Einstellungsdatei {path} ist kein JSON-Objekt. Korrigieren oder löschen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/sidecar.py" />
            <source>The sidecar {name} is ignored: it cannot be read ({cause}).</source>
            <translation>Die Begleitdatei {name} wird übergangen: Sie kann nicht gelesen werden ({cause}).</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/sidecar.py" />
            <source>The sidecar {name} is ignored: it is not a JSON object.</source>
            <translation>Die Begleitdatei {name} wird übergangen: Sie ist kein JSON-Objekt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/thumbnail_cache.py" />
            <source>The thumbnails in {folder} cannot be used ({cause}). Mend the permissions or delete it.</source>
            <translation>Die Vorschaubilder in {folder} können nicht benutzt werden ({cause}). Korrigieren Sie die Zugriffsrechte, oder löschen Sie den Ordner.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>The token may not do this on {host} (403).{said} Use a token with the scope project:read (and project:write to approve).</source>
            <translation>Das Token darf das auf {host} nicht (403).{said} Benutzen Sie ein Token mit dem Recht project:read (und project:write zum Freigeben).</translation>
        </message>
        <message>
            <location filename="../../snapreview/session/review_merging.py" />
            <source>The two reviews are about different builds: their images are not the same. Merge reviews of one comparison.</source>
            <translation>Die beiden Reviews betreffen verschiedene Builds: Ihre Bilder sind nicht dieselben. Führen Sie Reviews eines Vergleichs zusammen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review_link.py" />
            <source>The {side} in the link is neither a folder of this machine nor an https:// address. Open the builds by hand.</source>
            <translation>Im Link ist die Seite {side} weder ein Ordner dieses Rechners noch eine https://-Adresse. Öffnen Sie die Builds von Hand.</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_binary.py" />
            <source>There is no file {path}, which {origin} names as odiff. Correct or remove it.</source>
            <translation>Es gibt keine Datei {path}, auf die als odiff {origin} verweist. Korrigieren oder entfernen Sie die Angabe.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/base_choice.py" />
            <source>This base holds only part of its images and cannot be completed: {cause}. Choose a base with all images.</source>
            <translation>Diese Basis enthält nur einen Teil ihrer Bilder und kann nicht ergänzt werden: {cause}. Wählen Sie eine Basis mit allen Bildern.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review_link.py" />
            <source>This is not a link to a view of snapreview. Copy it again from where it was made.</source>
            <translation>Das ist kein Link auf eine Ansicht von snapreview. Kopieren Sie ihn noch einmal dort, wo er erstellt wurde.</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/regular_file.py" />
            <source>This is not a regular file. Replace it with an image file.</source>
            <translation>Das ist keine gewöhnliche Datei. Ersetzen Sie sie durch eine Bilddatei.</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/review_journal.py" />
            <source>This review was deleted by another program. Open the comparison again.</source>
            <translation>Dieses Review wurde von einem anderen Programm gelöscht. Öffnen Sie den Vergleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Too many levels of symbolic links</source>
            <translation>Zu viele symbolische Links hintereinander</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Too many open files</source>
            <translation>Zu viele offene Dateien</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>Unterminated string starting at: line {line} column {column} (char {char})</source>
            <translation>Zeichenkette ohne Ende: Zeile {line}, Spalte {column} (Zeichen {char})</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/access.py" />
            <source>Which organisation of {host}?{found} Give {origin}/organizations/ORGANISATION/.</source>
            <translation>Welche Organisation auf {host}?{found} Geben Sie {origin}/organizations/ORGANISATION/ an.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/target_names.py" />
            <source>Windows does not allow a file of this name.</source>
            <translation>Windows erlaubt keine Datei mit diesem Namen.</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>[Errno {number}] {cause}</source>
            <translation>[Errno {number}] {cause}</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>[Errno {number}] {cause}: {path}</source>
            <translation>[Errno {number}] {cause}: {path}</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>[Errno {number}] {cause}: {path} -&gt; {other}</source>
            <translation>[Errno {number}] {cause}: {path} -&gt; {other}</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/review_file.py" />
            <source>a content hash must be 64 lower-case hexadecimal digits</source>
            <translation>ein Inhalts-Hash muss aus 64 hexadezimalen Ziffern in Kleinbuchstaben bestehen</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>a list of pairs</source>
            <translation>eine Liste von Paaren</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>a list of servers</source>
            <translation>eine Liste von Servern</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/measuring_processes.py" />
            <source>a measuring process answered for other files</source>
            <translation>ein Messprozess antwortete für andere Dateien</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>a name, or empty</source>
            <translation>ein Name oder leer</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>a number from 0 to 1</source>
            <translation>eine Zahl von 0 bis 1</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>a number from 1 to 3</source>
            <translation>eine Zahl von 1 bis 3</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>a path, or empty</source>
            <translation>ein Pfad oder leer</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/rules_file.py" />
            <source>a rectangle must be written {{ x = 0, y = 0, width = 10, height = 10 }} in whole pixels, not {entry}.</source>
            <translation>ein Rechteck muss als {{ x = 0, y = 0, width = 10, height = 10 }} in ganzen Pixeln geschrieben sein, nicht als {entry}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/rules_document.py" />
            <source>a region cannot lie that far outside of any image</source>
            <translation>ein Bereich kann nicht so weit außerhalb jedes Bildes liegen</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/documents.py" />
            <source>a text was expected, not {name}</source>
            <translation>erwartet wurde ein Text, nicht {name}</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>a whole number from 0 to 64</source>
            <translation>eine ganze Zahl von 0 bis 64</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>a whole number of bytes from 1048576 (1 MiB) to 1099511627776 (1 TiB)</source>
            <translation>eine ganze Zahl von Bytes zwischen 1048576 (1 MiB) und 1099511627776 (1 TiB)</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>a whole number of bytes, 0 or more</source>
            <translation>eine ganze Zahl von Bytes, 0 oder mehr</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>a whole number of milliseconds from {shortest_blink} to {longest_blink}</source>
            <translation>eine ganze Zahl von Millisekunden zwischen {shortest_blink} und {longest_blink}</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>a whole number of pixels, 1 or more</source>
            <translation>eine ganze Zahl von Pixeln, 1 oder mehr</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>all_image_file_names holds {count} names; at most {maximum_images} are allowed.</source>
            <translation>all_image_file_names enthält {count} Namen; erlaubt sind höchstens {maximum_images}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/review_file.py" />
            <source>an image cannot have {size} pixels</source>
            <translation>ein Bild kann nicht {size} Pixel haben</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/checked_json.py" />
            <source>an object was expected, not {document}</source>
            <translation>erwartet wurde ein Objekt, nicht {document}</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/rules_file.py" />
            <source>antialiasing must be true or false, not {value}.</source>
            <translation>antialiasing muss true oder false sein, nicht {value}.</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>attempt to write a readonly database</source>
            <translation>Schreibversuch in eine schreibgeschützte Datenbank</translation>
        </message>
        <message>
            <location filename="../../snapreview/language/sentences.py" />
            <source>base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>broken PNG file (chunk {chunk})</source>
            <translation>defekte PNG-Datei (Abschnitt {chunk})</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>broken data stream when reading image file</source>
            <translation>unterbrochener Datenstrom beim Lesen der Bilddatei</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>cannot identify image file {file}</source>
            <translation>Bilddatei {file} wird nicht erkannt</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>checkerboard, light or dark</source>
            <translation>checkerboard, light oder dark</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/rules_file.py" />
            <source>colour_threshold must be a number from 0 to 1, not {value}.</source>
            <translation>colour_threshold muss eine Zahl von 0 bis 1 sein, nicht {value}.</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>database disk image is malformed</source>
            <translation>Datenbankdatei ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>database is locked</source>
            <translation>Datenbank ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>database or disk is full</source>
            <translation>Datenbank oder Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>decoder error {number} when reading image file</source>
            <translation>Dekodierfehler {number} beim Lesen der Bilddatei</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/rules_file.py" />
            <source>diff_threshold must be a number of at least 0 and below 1, not {value}.</source>
            <translation>diff_threshold muss eine Zahl von mindestens 0 und unter 1 sein, nicht {value}.</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>disk I/O error</source>
            <translation>Ein-/Ausgabefehler des Datenträgers</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>file is not a database</source>
            <translation>Datei ist keine Datenbank</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>has a NUL character in its name</source>
            <translation>hat ein NUL-Zeichen im Namen</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>has an absolute path</source>
            <translation>hat einen absoluten Pfad</translation>
        </message>
        <message>
            <location filename="../../snapreview/language/sentences.py" />
            <source>head</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/addresses.py" />
            <source>http://{hostname} would send the token readable for everybody on the way. Use https://, or allow it with the setting “allow_plain_http”.</source>
            <translation>http://{hostname} würde das Token unterwegs für alle lesbar senden. Benutzen Sie https://, oder erlauben Sie es mit der Einstellung „allow_plain_http“.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/rules_file.py" />
            <source>ignore_regions must be a list of rectangles.</source>
            <translation>ignore_regions muss eine Liste von Rechtecken sein.</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>image file is truncated</source>
            <translation>Bilddatei ist abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>image file is truncated ({count} bytes not processed)</source>
            <translation>Bilddatei ist abgeschnitten ({count} Bytes nicht verarbeitet)</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/rules_file.py" />
            <source>in the rectangle {entry}, {error}.</source>
            <translation>im Rechteck {entry}: {error}.</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>incomplete or truncated stream</source>
            <translation>unvollständiger oder abgeschnittener Datenstrom</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>incorrect data check</source>
            <translation>falsche Prüfsumme der Daten</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>incorrect header check</source>
            <translation>falscher Kopf der Daten</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>invalid block type</source>
            <translation>ungültige Art von Block</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>invalid continuation byte</source>
            <translation>ungültiges Folgebyte</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>invalid distance too far back</source>
            <translation>ungültiger Abstand, zu weit zurück</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>invalid start byte</source>
            <translation>ungültiges Anfangsbyte</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>is a link</source>
            <translation>ist ein Link</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>is encrypted</source>
            <translation>ist verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>is packed in a way other than stored or deflated</source>
            <translation>ist weder unkomprimiert noch mit Deflate gepackt</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>it does not answer</source>
            <translation>er antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/archive.py" />
            <source>it ends too early</source>
            <translation>es endet zu früh</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/review_file.py" />
            <source>it holds no {document_name}</source>
            <translation>sie enthält kein {document_name}</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>it holds {members} members; at most {members2} are allowed</source>
            <translation>es enthält {members} Einträge; erlaubt sind höchstens {members2}</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/archive.py" />
            <location filename="../../snapreview/sources/json_file.py" />
            <source>it is larger than {maximum_bytes} MiB</source>
            <translation>die Datei ist größer als {maximum_bytes} MiB</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/strict_json.py" />
            <source>it is nested too deeply</source>
            <translation>es ist zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/json_file.py" />
            <source>it is not a regular file</source>
            <translation>es ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>it unpacks to {total}; at most {total_bytes} are allowed</source>
            <translation>es entpackt sich zu {total}; erlaubt sind höchstens {total_bytes}</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>its ZIP64 record is damaged</source>
            <translation>sein ZIP64-Eintrag ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>its answer takes too long</source>
            <translation>die Antwort dauert zu lange</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>its end is missing: it is cut short, or no ZIP archive</source>
            <translation>sein Ende fehlt: Es ist abgeschnitten oder kein ZIP-Archiv</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>its member “{member}” {reason}</source>
            <translation>sein Eintrag „{member}“ {reason}</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>its members overlap, as in an archive made to fill the disk</source>
            <translation>seine Einträge überlappen, wie in einem Archiv, das den Datenträger füllen soll</translation>
        </message>
        <message>
            <location filename="../../snapreview/images/mask.py" />
            <source>its rows are others than it states</source>
            <translation>ihre Zeilen sind andere, als sie angibt</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>leads out of the archive</source>
            <translation>führt aus dem Archiv hinaus</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/base_choice.py" />
            <source>none of its {maximum_steps} predecessors is complete</source>
            <translation>keiner seiner {maximum_steps} Vorgänger ist vollständig</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_server.py" />
            <source>odiff answered another request</source>
            <translation>odiff beantwortete eine andere Anfrage</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_server.py" />
            <source>odiff answered something that is no JSON</source>
            <translation>odiff antwortete mit etwas, das kein JSON ist</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_server.py" />
            <source>odiff answered something that is no JSON object</source>
            <translation>odiff antwortete mit etwas, das kein JSON-Objekt ist</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_server.py" />
            <source>odiff cannot be listened to ({error})</source>
            <translation>Die Antworten von odiff können nicht gelesen werden ({error})</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_server.py" />
            <source>odiff did not answer within {patience} seconds</source>
            <translation>odiff antwortete nicht innerhalb von {patience} Sekunden</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_server.py" />
            <source>odiff did not say that it is ready</source>
            <translation>odiff meldete nicht, dass es bereit ist</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_server.py" />
            <source>odiff does not start ({error})</source>
            <translation>odiff startet nicht ({error})</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_server.py" />
            <source>odiff ended before the request</source>
            <translation>odiff endete vor der Anfrage</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_server.py" />
            <source>odiff ended unexpectedly (exit code {code})</source>
            <translation>odiff endete unerwartet (Exit-Code {code})</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/pair_steps.py" />
            <source>odiff left no mask. Check the cache folder's free space and permissions.</source>
            <translation>odiff hinterließ keine Maske. Prüfen Sie freien Platz und Zugriffsrechte des Cache-Ordners.</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/pair_steps.py" />
            <source>odiff refuses these two images. Make the screenshots again.</source>
            <translation>odiff lehnt diese beiden Bilder ab. Erstellen Sie die Screenshots neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_server.py" />
            <source>odiff's answer has no verdict</source>
            <translation>die Antwort von odiff enthält kein Ergebnis</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_binary.py" />
            <source>odiff, the comparison engine, was not found. {remedies}</source>
            <translation>odiff, das Vergleichsprogramm, wurde nicht gefunden. {remedies}</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/base_choice.py" />
            <source>one of the builds it was made upon is missing</source>
            <translation>einer der Builds, auf denen er aufbaut, fehlt</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>share or name</source>
            <translation>share oder name</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/worker.py" />
            <source>snapreview itself failed on this pair; the log has the details. Please report it.</source>
            <translation>snapreview selbst ist an diesem Paar gescheitert; Näheres steht im Protokoll. Bitte melden Sie es.</translation>
        </message>
        <message>
            <location filename="../../snapreview/diff_worker.py" />
            <source>snapreview itself failed; the log has the details. Compare again.</source>
            <translation>snapreview selbst ist gescheitert; Näheres steht im Protokoll. Vergleichen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>starts with a drive letter</source>
            <translation>beginnt mit einem Laufwerksbuchstaben</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>system, en, de or pseudo</source>
            <translation>system, en, de oder pseudo</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>system, light or dark</source>
            <translation>system, light oder dark</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>system, reduced or full</source>
            <translation>system, reduced oder full</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_binary.py" />
            <source>the PATH</source>
            <translation>der PATH</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/base_choice.py" />
            <source>the builds it was made upon lead back to it</source>
            <translation>die Builds, auf denen er aufbaut, führen zu ihm zurück</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/restarting_server.py" />
            <source>the comparison was cancelled</source>
            <translation>der Vergleich wurde abgebrochen</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>the connection broke off</source>
            <translation>die Verbindung brach ab</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/export_file.py" />
            <source>the disk is full; free space or choose another folder</source>
            <translation>der Datenträger ist voll; schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_binary.py" />
            <source>the environment variable {environment_variable}</source>
            <translation>die Umgebungsvariable {environment_variable}</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/rules_file.py" />
            <source>the image {name} has a table already; join the two.</source>
            <translation>das Bild {name} hat schon eine Tabelle; führen Sie die beiden zusammen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/strict_json.py" />
            <source>the key “{twice}” stands twice in one object</source>
            <translation>der Schlüssel „{twice}“ steht zweimal in einem Objekt</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>the name of a view, such as side-by-side</source>
            <translation>der Name einer Ansicht wie side-by-side</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/strict_json.py" />
            <source>the number {text} is too large</source>
            <translation>die Zahl {text} ist zu groß</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/strict_json.py" />
            <source>the number {text}… is too large</source>
            <translation>die Zahl {text}… ist zu groß</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_binary.py" />
            <source>the package</source>
            <translation>das Paket</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>the proxy does not let the request through</source>
            <translation>der Proxy lässt die Anfrage nicht durch</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_binary.py" />
            <source>the setting odiff_path</source>
            <translation>die Einstellung odiff_path</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>there is no connection</source>
            <translation>es gibt keine Verbindung</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/rules_file.py" />
            <source>there is no setting {key}; known here are {known}.</source>
            <translation>es gibt keine Einstellung {key}; bekannt sind hier {known}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/documents.py" />
            <source>two texts were expected</source>
            <translation>erwartet wurden zwei Texte</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>unable to open database file</source>
            <translation>Datenbankdatei kann nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>unexpected end of data</source>
            <translation>unerwartetes Ende der Daten</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>unpacks to {file_size}, more than an image can have</source>
            <translation>entpackt sich zu {file_size}, mehr als ein Bild haben kann</translation>
        </message>
        <message>
            <location filename="../../tools/translations/known_sentences.py" />
            <source>unrecognized data stream contents when reading image file</source>
            <translation>unbekannter Inhalt des Datenstroms beim Lesen der Bilddatei</translation>
        </message>
        <message>
            <location filename="../../snapreview/settings.py" />
            <source>upright or level</source>
            <translation>upright oder level</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/rectangle.py" />
            <source>width and height must be 1 or more</source>
            <translation>width und height müssen 1 oder mehr sein</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/zip_safety.py" />
            <source>would grow more than {ratio}-fold to {file_size}</source>
            <translation>würde auf mehr als das {ratio}-Fache wachsen, auf {file_size}</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/rectangle.py" />
            <source>x and y must be 0 or more</source>
            <translation>x und y müssen 0 oder mehr sein</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/export_file.py" />
            <source>{cause}; check the folder's permissions or choose another one</source>
            <translation>{cause}; prüfen Sie die Zugriffsrechte des Ordners oder wählen Sie einen anderen</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/remote_build.py" />
            <source>{count} older build</source>
            <translation>{count} älteren Build</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/remote_build.py" />
            <source>{count} older builds</source>
            <translation>{count} älteren Builds</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/checked_json.py" />
            <source>{count} whole numbers were expected, not {value}</source>
            <translation>erwartet wurden {count} ganze Zahlen, nicht {value}</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/remote_build.py" />
            <source>{error} Shown is what was kept here {age} ago.</source>
            <translation>{error} Gezeigt wird, was hier vor {age} gesichert wurde.</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/restarting_server.py" />
            <source>{first}; with a new server: {second}</source>
            <translation>{first}; mit einem neuen Server: {second}</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/writing.py" />
            <source>{folder} could not be written ({error}).</source>
            <translation>{folder} konnte nicht geschrieben werden ({error}).</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/report/writing.py" />
            <source>{folder} exists and does not belong to an earlier report. Choose another name.</source>
            <translation>{folder} existiert und gehört nicht zu einem früheren Bericht. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/comparison_export.py" />
            <source>{folder} lies inside the build {root}. Choose a folder outside both builds.</source>
            <translation>{folder} liegt im Build {root}. Wählen Sie einen Ordner außerhalb beider Builds.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/connection.py" />
            <source>{host} answered with a web page in place of data. Check the address; a login page or a proxy may be in between.</source>
            <translation>{host} antwortete mit einer Webseite statt mit Daten. Prüfen Sie die Adresse; vielleicht liegt eine Anmeldeseite oder ein Proxy dazwischen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>{host} cannot be reached: {cause}. Check the network and the address, then try again.</source>
            <translation>{host} ist nicht erreichbar: {cause}. Prüfen Sie Netz und Adresse, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>{host} does not accept the token (401). Make a new one and store it in the keyring or SNAPREVIEW_TOKEN.</source>
            <translation>{host} nimmt das Token nicht an (401). Erstellen Sie ein neues, und legen Sie es in den Schlüsselbund oder in SNAPREVIEW_TOKEN.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>{host} does not have this, or the token may not see it (404).{said} Check the address and the token; objects expire after 30 days without use.</source>
            <translation>{host} hat das nicht, oder das Token darf es nicht sehen (404).{said} Prüfen Sie Adresse und Token; Objekte laufen ab, wenn sie 30 Tage unbenutzt bleiben.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>{host} has a fault of its own ({status}).{said} Try again later.</source>
            <translation>{host} hat selbst einen Fehler ({status}).{said} Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>{host} is not ready for this (409).{said} Try again later.</source>
            <translation>{host} ist dazu nicht bereit (409).{said} Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/connection.py" />
            <source>{host} is too slow. Try again later.</source>
            <translation>{host} ist zu langsam. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/connection.py" />
            <source>{host} redirects in circles. Check the address.</source>
            <translation>{host} leitet im Kreis weiter. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/connection.py" />
            <source>{host} redirects to what is no address. Ask whoever runs it.</source>
            <translation>{host} leitet auf etwas weiter, das keine Adresse ist. Fragen Sie, wer den Server betreibt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/connection.py" />
            <source>{host} redirects to {target} without encryption. Ask whoever runs it.</source>
            <translation>{host} leitet ohne Verschlüsselung auf {target} weiter. Fragen Sie, wer den Server betreibt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/connection.py" />
            <source>{host} redirects to {target}. Use that address.</source>
            <translation>{host} leitet auf {target} weiter. Benutzen Sie diese Adresse.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>{host} refuses more requests for now (429).{said} Try again later.</source>
            <translation>{host} nimmt vorerst keine weiteren Anfragen an (429).{said} Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>{host} refuses the request ({status}).{said} Check the address.</source>
            <translation>{host} lehnt die Anfrage ab ({status}).{said} Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>{host} takes no body of this size (413).{said} Ask whoever runs it.</source>
            <translation>{host} nimmt nichts von dieser Größe an (413).{said} Fragen Sie, wer den Server betreibt.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/faults.py" />
            <source>{host} wants a token (401). Store one in the keyring or set SNAPREVIEW_TOKEN.</source>
            <translation>{host} verlangt ein Token (401). Legen Sie eines in den Schlüsselbund, oder setzen Sie SNAPREVIEW_TOKEN.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/rules_file.py" />
            <source>{key} must be given, as text, not {value}.</source>
            <translation>{key} muss als Text angegeben sein, nicht als {value}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/rules_file.py" />
            <source>{key} must be written as tables with the heading [[{key2}]].</source>
            <translation>{key} muss als Tabellen mit der Überschrift [[{key2}]] geschrieben sein.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/archive.py" />
            <source>{manifest_file_name} in {path}</source>
            <translation>{manifest_file_name} in {path}</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/strict_json.py" />
            <source>{name} is not a number that JSON knows</source>
            <translation>{name} ist keine Zahl, die JSON kennt</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/archive.py" />
            <source>{origin} cannot be read ({error}). Make the archive again.</source>
            <translation>{origin} kann nicht gelesen werden ({error}). Erstellen Sie das Archiv neu.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/rules_file.py" />
            <source>{origin} is not valid TOML: {error}.</source>
            <translation>{origin} ist kein gültiges TOML: {error}.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/rules_file.py" />
            <source>{origin}, line {text}: {wrong}</source>
            <translation>{origin}, Zeile {text}: {wrong}</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>{origin}: context must be an object; it is ignored.</source>
            <translation>{origin}: context muss ein Objekt sein; er wird übergangen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>{origin}: diff_threshold must be a number of at least 0 and below 1; {value} is ignored.</source>
            <translation>{origin}: diff_threshold muss eine Zahl von mindestens 0 und unter 1 sein; {value} wird übergangen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/upload_manifest.py" />
            <source>{origin}: {key} must be text; {value} is ignored.</source>
            <translation>{origin}: {key} muss Text sein; {value} wird übergangen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/cache_contents.py" />
            <source>{path} cannot be removed ({cause}). Delete it by hand.</source>
            <translation>{path} kann nicht entfernt werden ({cause}). Löschen Sie es von Hand.</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/export_file.py" />
            <source>{path} could not be written ({error}). Nothing was changed.</source>
            <translation>{path} konnte nicht geschrieben werden ({error}). Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_binary.py" />
            <source>{path} does not run as odiff ({error}). {remedies}</source>
            <translation>{path} läuft nicht als odiff ({error}). {remedies}</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_binary.py" />
            <source>{path} does not state an odiff version. {remedies}</source>
            <translation>{path} nennt keine odiff-Version. {remedies}</translation>
        </message>
        <message>
            <location filename="../../snapreview/export/comparison_export.py" />
            <source>{path} exists and does not belong to an earlier export. Choose another folder.</source>
            <translation>{path} existiert und gehört nicht zu einem früheren Export. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../snapreview/engine/odiff_binary.py" />
            <source>{path} is odiff {version}; at least 4.3.8 is needed, because older servers ignore options and sometimes call differing images equal. {remedies}</source>
            <translation>{path} ist odiff {version}; nötig ist mindestens 4.3.8, weil ältere Server Optionen übergehen und verschiedene Bilder manchmal gleich nennen. {remedies}</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/journal.py" />
            <source>{path} was written by another version of snapreview. Use that version.</source>
            <translation>{path} hat eine andere Version von snapreview geschrieben. Benutzen Sie diese Version.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/walk.py" />
            <source>{root} holds more than {maximum_images} folders, the most a build may have. {remedy}</source>
            <translation>{root} enthält mehr als {maximum_images} Ordner, mehr als ein Build haben darf. {remedy}</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/walk.py" />
            <source>{root} holds more than {maximum_images} images, the most a build may have. {remedy}</source>
            <translation>{root} enthält mehr als {maximum_images} Bilder, mehr als ein Build haben darf. {remedy}</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/folder.py" />
            <source>{root} is no path ({error}). Check it.</source>
            <translation>{root} ist kein Pfad ({error}). Prüfen Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/folder.py" />
            <source>{root} is not a folder. Give the folder that holds the screenshots.</source>
            <translation>{root} ist kein Ordner. Geben Sie den Ordner an, der die Screenshots enthält.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/planning.py" />
            <location filename="../../snapreview/session/promoting.py" />
            <source>{target} cannot be read ({cause}). Check its permissions.</source>
            <translation>{target} kann nicht gelesen werden ({cause}). Prüfen Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/metadata.py" />
            <location filename="../../snapreview/sources/folder.py" />
            <location filename="../../snapreview/sources/rules_file.py" />
            <source>{target} cannot be read ({error}). Mend or delete it.</source>
            <translation>{target} kann nicht gelesen werden ({error}). Korrigieren oder löschen Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/planning.py" />
            <source>{target} is not a folder. Choose another one.</source>
            <translation>{target} ist kein Ordner. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/planning.py" />
            <source>{target} lies in the head build. Choose a folder outside it.</source>
            <translation>{target} liegt im Head-Build. Wählen Sie einen Ordner außerhalb.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/review_file.py" />
            <source>“format” must be {format}</source>
            <translation>„format“ muss {format} sein</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/review_file.py" />
            <source>“version” must be {version}, not {version2}</source>
            <translation>„version“ muss {version} sein, nicht {version2}</translation>
        </message>
        <message>
            <location filename="../../snapreview/store/image_cache.py" />
            <source>“{content_hash}” is no content hash.</source>
            <translation>„{content_hash}“ ist kein Inhalts-Hash.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/restoring.py" />
            <source>“{foreign}”{more} was changed after the promotion, so the baseline before it cannot be put back. Move the changed file elsewhere and try again.</source>
            <translation>„{foreign}“{more} wurde nach der Übernahme geändert, deshalb kann die Referenz davor nicht wiederhergestellt werden. Verschieben Sie die geänderte Datei, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/review_file.py" />
            <source>“{key}” is missing</source>
            <translation>„{key}“ fehlt</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/checked_json.py" />
            <source>“{key}” must be a list, not {value}</source>
            <translation>„{key}“ muss eine Liste sein, nicht {value}</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/checked_json.py" />
            <source>“{key}” must be a number, not {value}</source>
            <translation>„{key}“ muss eine Zahl sein, nicht {value}</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/checked_json.py" />
            <source>“{key}” must be a text, not {value}</source>
            <translation>„{key}“ muss ein Text sein, nicht {value}</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/checked_json.py" />
            <source>“{key}” must be a time in seconds since 1970, not {value}</source>
            <translation>„{key}“ muss eine Zeit in Sekunden seit 1970 sein, nicht {value}</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/checked_json.py" />
            <source>“{key}” must be an object, not {value}</source>
            <translation>„{key}“ muss ein Objekt sein, nicht {value}</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/checked_json.py" />
            <source>“{key}” must be true or false, not {value}</source>
            <translation>„{key}“ muss true oder false sein, nicht {value}</translation>
        </message>
        <message>
            <location filename="../../snapreview/model/review/checked_json.py" />
            <source>“{key}” must lie between 0 and 1, not be {number}</source>
            <translation>„{key}“ muss zwischen 0 und 1 liegen, nicht bei {number}</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/planning.py" />
            <source>“{name}” lies in a folder that is a link. Replace the link by a folder.</source>
            <translation>„{name}“ liegt in einem Ordner, der ein Link ist. Ersetzen Sie den Link durch einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/target_names.py" />
            <source>“{other}” and “{name}” would be the same file on this file system. Rename one of them, or promote into a folder that tells upper and lower case apart (--into DIR).</source>
            <translation>„{other}“ und „{name}“ wären auf diesem Dateisystem dieselbe Datei. Benennen Sie eine davon um, oder übernehmen Sie in einen Ordner, der Groß- und Kleinschreibung unterscheidet (--into DIR).</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/shared_files.py" />
            <source>“{other}” has the same sidecar, by a link, and would be described anew with it. Replace the link by a file.</source>
            <translation>„{other}“ hat über einen Link dieselbe Begleitdatei und würde mit ihr neu beschrieben. Ersetzen Sie den Link durch eine Datei.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/shared_files.py" />
            <source>“{other}” shows the same file, by a link, and would change with it. Approve it as well, or replace the link by a file.</source>
            <translation>„{other}“ zeigt über einen Link dieselbe Datei und würde sich mit ihr ändern. Geben Sie es auch frei, oder ersetzen Sie den Link durch eine Datei.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/changes.py" />
            <source>“{parent}” is a file where the head has a folder. Delete it first.</source>
            <translation>„{parent}“ ist eine Datei, wo der Head einen Ordner hat. Löschen Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/remote/addresses.py" />
            <source>“{parts}” is not the address of a build. Give https://HOST/api/0/organizations/ORGANISATION/preprodartifacts/snapshots/ID/, or the address of its page in the browser; `snapreview builds https://HOST/organizations/ORGANISATION/` lists the builds.</source>
            <translation>„{parts}“ ist nicht die Adresse eines Builds. Geben Sie https://HOST/api/0/organizations/ORGANISATION/preprodartifacts/snapshots/ID/ an oder die Adresse seiner Seite im Browser; `snapreview builds https://HOST/organizations/ORGANISATION/` listet die Builds auf.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/changes.py" />
            <source>“{path}” is one file under several names, by links, and not all of them change alike. Approve all of them, or replace the links by files.</source>
            <translation>„{path}“ ist eine Datei mit mehreren Namen (Links), die sich nicht alle gleich ändern. Geben Sie alle frei, oder ersetzen Sie die Links durch Dateien.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/changes.py" />
            <source>“{path}” lies in a folder that is a link to somewhere outside {target}. Leave it out, or replace the link by a folder.</source>
            <translation>„{path}“ liegt in einem Ordner, der ein Link auf etwas außerhalb von {target} ist. Lassen Sie es aus, oder ersetzen Sie den Link durch einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/changes.py" />
            <source>“{path}” lies in a folder that is a link. Leave it out, or replace the link by a folder.</source>
            <translation>„{path}“ liegt in einem Ordner, der ein Link ist. Lassen Sie es aus, oder ersetzen Sie den Link durch einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/changes.py" />
            <source>“{place}” cannot be read ({cause}).</source>
            <translation>„{place}“ kann nicht gelesen werden ({cause}).</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/changes.py" />
            <source>“{place}” is a link to {real}, outside the baseline. Replace the link by a file first.</source>
            <translation>„{place}“ ist ein Link auf {real}, außerhalb der Referenz. Ersetzen Sie den Link zuerst durch eine Datei.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/nodes.py" />
            <source>“{place}” is not a file. Move it out of the way.</source>
            <translation>„{place}“ ist keine Datei. Räumen Sie es aus dem Weg.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/changes.py" />
            <source>“{place}” is not what was compared: it has changed or is missing. Compare again first.</source>
            <translation>„{place}“ ist nicht das, was verglichen wurde: Es wurde geändert oder fehlt. Vergleichen Sie zuerst noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/changes.py" />
            <source>“{place}” is there already, but was not when the builds were compared. Compare again first.</source>
            <translation>„{place}“ ist schon da, war es aber beim Vergleich der Builds nicht. Vergleichen Sie zuerst noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/staging.py" />
            <source>“{source}” cannot be read ({cause}). Compare again first.</source>
            <translation>„{source}“ kann nicht gelesen werden ({cause}). Vergleichen Sie zuerst noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/staging.py" />
            <source>“{source}” is not what was compared: it has changed. Compare again first.</source>
            <translation>„{source}“ ist nicht das, was verglichen wurde: Es wurde geändert. Vergleichen Sie zuerst noch einmal.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/opening.py" />
            <source>“{uri}” is not a build that snapreview can open. Give a folder of screenshots, a .zip archive, or the https:// address of a build.</source>
            <translation>„{uri}“ ist kein Build, den snapreview öffnen kann. Geben Sie einen Ordner mit Screenshots, ein .zip-Archiv oder die https://-Adresse eines Builds an.</translation>
        </message>
        <message>
            <location filename="../../snapreview/sources/opening.py" />
            <source>“{uri}” is not on this machine. Give the path of a folder or archive.</source>
            <translation>„{uri}“ ist nicht auf diesem Rechner. Geben Sie den Pfad eines Ordners oder Archivs an.</translation>
        </message>
        <message>
            <location filename="../../snapreview/promote/metadata.py" />
            <source>“{value}” is a link that leads nowhere. Mend or delete it first.</source>
            <translation>„{value}“ ist ein Link, der nirgendwohin führt. Berichtigen oder löschen Sie ihn zuerst.</translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message>
            <location filename="../../snapreview/ui/language/words.py" />
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/language/words.py" />
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/language/words.py" />
            <source>errored</source>
            <translation>fehlerhaft</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/language/words.py" />
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/language/words.py" />
            <source>renamed</source>
            <translation>umbenannt</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/language/words.py" />
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/language/words.py" />
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
    </context>
</TS>

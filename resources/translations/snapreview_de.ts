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
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/decisions/accepted_page.py" />
            <source>Rules that accept one exact change, in all reviews. What they accept stays listed as such.</source>
            <translation>Regeln, die genau eine Änderung annehmen, in allen Prüfungen. Was sie annehmen, bleibt als solches aufgeführt.</translation>
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
            <location filename="../../snapreview/ui/viewer/views/shift.py" />
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
            <translation>Prüfung</translation>
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
            <location filename="../../snapreview/ui/viewer/views/scaled.py" />
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
            <source>Try thresholds</source>
            <translation>Schwellen ausprobieren</translation>
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
            <translation>Prüfung</translation>
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
            <translation>Nur aus einer anderen Prüfung übernommene Entscheidungen zeigen</translation>
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
            <translation>Prüfung zusammenführen</translation>
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
                <numerusform>Darunter ist %Ln Regel für angenommene Änderungen; solche Regeln gelten in allen Prüfungen.</numerusform>
                <numerusform>Darunter sind %Ln Regeln für angenommene Änderungen; solche Regeln gelten in allen Prüfungen.</numerusform>
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
            <translation>Es kann nichts entschieden werden: Die Prüfung dieses Vergleichs kann nicht gespeichert werden.</translation>
        </message>
        <message>
            <location filename="../../snapreview/ui/review/review_keeping.py" />
            <source>The rule “{pattern}” ({reason}) was changed in another review since and stays as it is there.</source>
            <translation>Die Regel „{pattern}“ ({reason}) wurde seither in einer anderen Prüfung geändert und bleibt, wie sie dort ist.</translation>
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
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
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

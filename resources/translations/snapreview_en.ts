<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Approver</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/remote/approving.py" />
            <source>%Ln images are not compared yet.</source>
            <translation>
                <numerusform>%Ln image is not compared yet.</numerusform>
                <numerusform>%Ln images are not compared yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/messages/banner.py" />
            <source>%Ln more. Dismiss all</source>
            <translation>
                <numerusform>%Ln more. Dismiss all</numerusform>
                <numerusform>%Ln more. Dismiss all</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Conflict</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/exporting/conflict_words.py" />
            <source>Rules for %Ln images</source>
            <translation>
                <numerusform>Rules for %Ln image</numerusform>
                <numerusform>Rules for %Ln images</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Approve all %Ln images that the list shows?</source>
            <translation>
                <numerusform>Approve the one image that the list shows? (%Ln)</numerusform>
                <numerusform>Approve all %Ln images that the list shows?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Reject all %Ln images that the list shows?</source>
            <translation>
                <numerusform>Reject the one image that the list shows? (%Ln)</numerusform>
                <numerusform>Reject all %Ln images that the list shows?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/deciding.py" />
            <source>Take back the decisions on all %Ln images that the list shows?</source>
            <translation>
                <numerusform>Take back the decision on the one image that the list shows? (%Ln)</numerusform>
                <numerusform>Take back the decisions on all %Ln images that the list shows?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FolderWatch</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/review/folder_watch.py" />
            <source>%Ln files changed in base</source>
            <translation>
                <numerusform>%Ln file changed in base</numerusform>
                <numerusform>%Ln files changed in base</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/review/folder_watch.py" />
            <source>%Ln files changed in head</source>
            <translation>
                <numerusform>%Ln file changed in head</numerusform>
                <numerusform>%Ln files changed in head</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupPreview</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>%Ln images changed in exactly the same way</source>
            <translation>
                <numerusform>%Ln image changed in exactly the same way</numerusform>
                <numerusform>%Ln images changed in exactly the same way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>Approve %Ln images</source>
            <translation>
                <numerusform>Approve %Ln image</numerusform>
                <numerusform>Approve %Ln images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>Reject %Ln images</source>
            <translation>
                <numerusform>Reject %Ln image</numerusform>
                <numerusform>Reject %Ln images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/group_preview.py" />
            <source>Take back %Ln images</source>
            <translation>
                <numerusform>Take back %Ln image</numerusform>
                <numerusform>Take back %Ln images</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListingPage</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>%Ln builds</source>
            <translation>
                <numerusform>%Ln build</numerusform>
                <numerusform>%Ln builds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>%Ln builds, loading more…</source>
            <translation>
                <numerusform>%Ln build, loading more…</numerusform>
                <numerusform>%Ln builds, loading more…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>%Ln builds, scroll down for more</source>
            <translation>
                <numerusform>%Ln build, scroll down for more</numerusform>
                <numerusform>%Ln builds, scroll down for more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/remote/listing_page.py" />
            <source>%Ln builds.</source>
            <translation>
                <numerusform>%Ln build.</numerusform>
                <numerusform>%Ln builds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/exporting/merge_dialog.py" />
            <source>%Ln left to resolve</source>
            <translation>
                <numerusform>%Ln left to resolve</numerusform>
                <numerusform>%Ln left to resolve</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/exporting/merge_dialog.py" />
            <source>The two reviews contradict each other in %Ln things</source>
            <translation>
                <numerusform>The two reviews contradict each other in %Ln thing</numerusform>
                <numerusform>The two reviews contradict each other in %Ln things</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineKeeping</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/remote/offline_keeping.py" />
            <source>%Ln images could not be fetched; {images} are kept.</source>
            <translation>
                <numerusform>%Ln image could not be fetched; {images} are kept.</numerusform>
                <numerusform>%Ln images could not be fetched; {images} are kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Cancelled, %Ln pairs not compared. Press F5 to go on.</source>
            <translation>
                <numerusform>Cancelled, %Ln pair not compared. Press F5 to go on.</numerusform>
                <numerusform>Cancelled, %Ln pairs not compared. Press F5 to go on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Stopped, %Ln pairs not compared. Press F5 to go on.</source>
            <translation>
                <numerusform>Stopped, %Ln pair not compared. Press F5 to go on.</numerusform>
                <numerusform>Stopped, %Ln pairs not compared. Press F5 to go on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/progress_strip.py" />
            <source>Storing what was decided on %Ln images…</source>
            <translation>
                <numerusform>Storing what was decided on %Ln image…</numerusform>
                <numerusform>Storing what was decided on %Ln images…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromoteDialog</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/promote/promote_dialog.py" />
            <source>Promote %Ln files</source>
            <translation>
                <numerusform>Promote %Ln file</numerusform>
                <numerusform>Promote %Ln files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalsDialog</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/pairs/proposals_dialog.py" />
            <source>%Ln images may have been renamed and changed</source>
            <translation>
                <numerusform>%Ln image may have been renamed and changed</numerusform>
                <numerusform>%Ln images may have been renamed and changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegionPanel</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/viewer/regions/region_panel.py" />
            <source>%Ln differences, largest first</source>
            <translation>
                <numerusform>%Ln difference</numerusform>
                <numerusform>%Ln differences, largest first</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewChange</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>approve %Ln images</source>
            <translation>
                <numerusform>approve %Ln image</numerusform>
                <numerusform>approve %Ln images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>reject %Ln images</source>
            <translation>
                <numerusform>reject %Ln image</numerusform>
                <numerusform>reject %Ln images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/decisions/words.py" />
            <source>take back %Ln images</source>
            <translation>
                <numerusform>take back %Ln image</numerusform>
                <numerusform>take back %Ln images</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFileActions</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/exporting/review_file_actions.py" />
            <source>%Ln things were not taken over: they were changed here in the meantime.</source>
            <translation>
                <numerusform>%Ln thing was not taken over: it was changed here in the meantime.</numerusform>
                <numerusform>%Ln things were not taken over: they were changed here in the meantime.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/exporting/review_file_actions.py" />
            <source>%Ln things were taken over from the other review. Undo takes them back.</source>
            <translation>
                <numerusform>%Ln thing was taken over from the other review. Undo takes it back.</numerusform>
                <numerusform>%Ln things were taken over from the other review. Undo takes them back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/exporting/review_file_actions.py" />
            <source>Among them are %Ln rules for accepted changes; such rules hold in all reviews.</source>
            <translation>
                <numerusform>Among them is %Ln rule for accepted changes; such rules hold in all reviews.</numerusform>
                <numerusform>Among them are %Ln rules for accepted changes; such rules hold in all reviews.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewSession</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/review/review_session.py" />
            <source>%Ln things need a look while these builds are compared.</source>
            <translation>
                <numerusform>%Ln thing needs a look while these builds are compared.</numerusform>
                <numerusform>%Ln things need a look while these builds are compared.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Shift</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/viewer/shown_shift.py" />
            <source>%Ln columns inserted at x = {place}</source>
            <translation>
                <numerusform>%Ln column inserted at x = {place}</numerusform>
                <numerusform>%Ln columns inserted at x = {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/viewer/shown_shift.py" />
            <source>%Ln columns removed at x = {place}</source>
            <translation>
                <numerusform>%Ln column removed at x = {place}</numerusform>
                <numerusform>%Ln columns removed at x = {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/viewer/shown_shift.py" />
            <source>%Ln more bands</source>
            <translation>
                <numerusform>%Ln more band</numerusform>
                <numerusform>%Ln more bands</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/viewer/shown_shift.py" />
            <source>%Ln rows inserted at y = {place}</source>
            <translation>
                <numerusform>%Ln row inserted at y = {place}</numerusform>
                <numerusform>%Ln rows inserted at y = {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/viewer/shown_shift.py" />
            <source>%Ln rows removed at y = {place}</source>
            <translation>
                <numerusform>%Ln row removed at y = {place}</numerusform>
                <numerusform>%Ln rows removed at y = {place}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SnapshotListModel</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/snapshots/snapshot_list_model.py" />
            <source>%Ln images with this change</source>
            <translation>
                <numerusform>%Ln image with this change</numerusform>
                <numerusform>%Ln images with this change</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ThresholdPanel</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>%Ln further pairs were not looked at.</source>
            <translation>
                <numerusform>%Ln further pair was not looked at.</numerusform>
                <numerusform>%Ln further pairs were not looked at.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/rules/trying/threshold_panel.py" />
            <source>%Ln pairs could not be read.</source>
            <translation>
                <numerusform>%Ln pair could not be read.</numerusform>
                <numerusform>%Ln pairs could not be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>amounts</name>
        <message numerus="yes">
            <location filename="../../snapreview/language/wording.py" />
            <location filename="../../snapreview/ui/language/amounts.py" />
            <source>%Ln bytes</source>
            <translation>
                <numerusform>%Ln byte</numerusform>
                <numerusform>%Ln bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/language/amounts.py" />
            <source>%Ln images</source>
            <translation>
                <numerusform>%Ln image</numerusform>
                <numerusform>%Ln images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/ui/language/amounts.py" />
            <source>%Ln pixels</source>
            <translation>
                <numerusform>%Ln pixel</numerusform>
                <numerusform>%Ln pixels</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>promotion</name>
        <message numerus="yes">
            <location filename="../../snapreview/ui/promote/promotion_words.py" />
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/report_data.py" />
            <source>%Ln accepted by rule</source>
            <translation>
                <numerusform>%Ln accepted by rule</numerusform>
                <numerusform>%Ln accepted by rule</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/report_data.py" />
            <source>%Ln approved</source>
            <translation>
                <numerusform>%Ln approved</numerusform>
                <numerusform>%Ln approved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/words.py" />
            <source>%Ln images</source>
            <translation>
                <numerusform>%Ln image</numerusform>
                <numerusform>%Ln images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/review_words.py" />
            <source>%Ln pixels</source>
            <translation>
                <numerusform>%Ln pixel</numerusform>
                <numerusform>%Ln pixels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/report_data.py" />
            <source>%Ln rejected</source>
            <translation>
                <numerusform>%Ln rejected</numerusform>
                <numerusform>%Ln rejected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/report_data.py" />
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln skipped</numerusform>
                <numerusform>%Ln skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/report_data.py" />
            <source>%Ln unchanged</source>
            <translation>
                <numerusform>%Ln unchanged</numerusform>
                <numerusform>%Ln unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/report_data.py" />
            <source>{done} of %Ln images reviewed</source>
            <translation>
                <numerusform>{done} of %Ln image reviewed</numerusform>
                <numerusform>{done} of %Ln images reviewed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../snapreview/export/report/words.py" />
            <source>{shown} of %Ln images</source>
            <translation>
                <numerusform>{shown} of %Ln image</numerusform>
                <numerusform>{shown} of %Ln images</numerusform>
            </translation>
        </message>
    </context>
</TS>

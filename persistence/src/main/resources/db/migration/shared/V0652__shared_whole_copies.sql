-- A copy of the portal reads with every bit, which nobody else has. What a table shows to one person only belongs to it as well.
create function app_copies() returns boolean language sql stable parallel safe
    return app_reads() = 9223372036854775807;

create policy draft_input_copied on draft_input for select using ((select app_copies()));
create policy saved_view_copied on saved_view for select using ((select app_copies()));
create policy saved_view_default_copied on saved_view_default for select using ((select app_copies()));
create policy score_sheet_copied on score_sheet for select using ((select app_copies()));

-- Row-level security lets no condition on an array into an index, so lists of agreements are looked through, but in
-- an index that holds all that says who sees them.
drop index agreement_of_provinces;
create index agreement_in_force on agreement (id) include (party_provinces, audience, insiders) where status = 'IN_FORCE';
drop index agreement_changed;
create index agreement_changed on agreement (changed_at desc, id)
    include (party_provinces, audience, insiders, status, submitted_by_account, origin, in_force_on);

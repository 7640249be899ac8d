-- What makes a commitment hold: milestones, a condition that must come first, a remedy, its weight, its leader's account.
-- Milestones are one text, a line each: day|value|words; day and value may be missing in a draft.

alter table agreement_commitment
    add column milestones text not null default ''
        check (milestones ~ '^((\d{4}-\d{2}-\d{2})?\|(-?\d+(\.\d+)?)?\|[^\n]+(\n|$))*$'),
    add column condition_text text check (length(condition_text) between 1 and 4000),
    add column condition_owner uuid references organisation,
    add column condition_owner_name text,
    add column condition_owner_province text references province,
    add column condition_due_on date,
    add column remedy text check (length(remedy) <= 4000),
    add column weight integer not null default 1 check (weight between 1 and 100),
    add column leader_account uuid references account;

-- Forms that were sent, by the digest of all that was in them, so that a double click has one effect. No business
-- record: nothing of what was typed is kept, and rows are forgotten after some days.

create table submitted_form (
    form text primary key check (form ~ '^[0-9a-f]{64}$'),
    taken_up_at timestamptz not null,
    effect boolean not null default false,
    finished boolean not null default false,
    answer text,
    constraint submitted_form_finished_after_effect check (effect or not finished)
);
comment on column submitted_form.effect is 'Set in the transaction that makes the effect: true if and only if that was committed.';
create index submitted_form_taken_up on submitted_form (taken_up_at);

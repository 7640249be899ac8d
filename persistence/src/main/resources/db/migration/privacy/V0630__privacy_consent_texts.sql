-- The texts that people agreed to, word for word and numbered; with each consent stands the number of its text.

create table consent_text (
    id text primary key check (id ~ '^[a-z-]{3,40}-[a-z]{2}-[1-9][0-9]{0,3}$'),
    topic text not null,
    language text not null check (language ~ '^[a-z]{2}$'),
    number integer not null check (number between 1 and 9999),
    words text[] not null check (cardinality(words) > 0),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    since timestamptz not null,
    unique (topic, language, number),
    unique (topic, language, digest)
);
comment on table consent_text is 'Texts that somebody agreed to; they never change, other words get the next number.';
revoke update, delete on consent_text from portal_runtime;

-- What was agreed to before texts were numbered names none.
alter table establishment_declaration add column consent_text text references consent_text;
alter table establishment add column consent_text text references consent_text,
    add constraint establishment_consent_to_text check (consent_text is null or consented_at is not null);
alter table counterfeit_report add column consent_text text references consent_text,
    add constraint counterfeit_consent_to_text check (consent_text is null or consented_at is not null);

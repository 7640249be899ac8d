-- When the representative of an establishment got an account; the organisation that it is for bears the same number.
alter table establishment add column account_opened_at timestamptz;
alter table establishment add constraint establishment_account_needs_mail check (account_opened_at is null or state <> 'DECLARED');
create index establishment_due_an_account on establishment (declared_at)
    where state = 'ACTIVE' and email is not null and account_opened_at is null;

-- Where a province recognises four stars while the ministry decides on five, one dossier gives two certificates.

alter table certificate drop constraint certificate_dossier_key, add constraint certificate_of_dossier unique (dossier, stars);

create or replace function certificate_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if (new.dossier, new.product, new.product_name, new.producer, new.producer_name, new.province, new.commune_name, new.code,
                new.number, new.stars, new.decision_number, new.decided_on, new.decision_signer, new.valid_until)
            is distinct from (old.dossier, old.product, old.product_name, old.producer, old.producer_name, old.province,
                old.commune_name, old.code, old.number, old.stars, old.decision_number, old.decided_on, old.decision_signer,
                old.valid_until) then
            raise exception 'certificate % stands', old.id using errcode = 'check_violation';
        end if;
        if old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at then
            raise exception 'certificate % is revoked for good', old.id using errcode = 'check_violation';
        end if;
    elsif not exists (select from ruling r where r.dossier = new.dossier and r.decision_number = new.decision_number
            and (r.outcome = 'RECOGNISED' or r.outcome = 'FORWARDED' and new.stars = 4)) then
        raise exception 'nobody has decided on certificate %', new.number using errcode = 'check_violation';
    end if;
    new.audience := 3 | (select 1::bigint << p.audience_bit from province p where p.code = new.province);
    return new;
end $$;

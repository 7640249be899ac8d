-- The seeded data of the benchmark: the same size, the same rows. Run as superuser on a migrated, empty portal;
-- ${n} agreements, ten commitments each, 25 reports for each of those that bind. Triggers are set aside while rows are
-- made in bulk; the masks that they keep are then worked out by the functions they call.
set session_replication_role = replica;

create temp table place as
select code, row_number() over (order by code) - 1 as i, md5('committee-' || code)::uuid as body,
       (select name from organisation o where o.id = md5('committee-' || code)::uuid) as name,
       md5('bench-account-' || code)::uuid as account, md5('bench-reviewer-' || region_code)::uuid as reviewer
  from province;

insert into account (id, username, full_name, position, organisation_id, status, password_hash, demo, version)
select account, 'bench.p' || code, 'Cán bộ đo ' || code, 'Chuyên viên', body, 'ACTIVE', (select password_hash from account where username = 'dongthap.canbo'), true, 0 from place;
insert into account_grant (account_id, role, reach) select account, 'PROVINCIAL_OFFICIAL', 'OWN_PROVINCE' from place;
insert into account (id, username, full_name, position, organisation_id, status, password_hash, demo, version)
select distinct reviewer, 'bench.r' || i, 'Điều phối đo ' || i, 'Chuyên viên', body, 'ACTIVE', (select password_hash from account where username = 'dongthap.canbo'), true, 0
  from (select distinct on (reviewer) * from place order by reviewer, i) r;

create temp table made as
select i, md5('bench-agreement-' || i)::uuid as id,
       case when i % 10 < 8 then 'IN_FORCE' when i % 10 = 8 then 'SUBMITTED' else 'NEGOTIATION' end as status,
       (i * 7) % 34 as lead, ((i * 7) % 34 + 1 + (i * 13) % 33) % 34 as second,
       case when i % 3 = 0 then ((i * 7) % 34 + 1 + (i * 13 + 5) % 33) % 34 end as third,
       date '${today}' - 400 + (i * 31) % 380 as starts,
       timestamptz '${today}' - (i * interval '7 minutes') as changed
  from generate_series(1, ${n}) i;
create unique index on made (i);

insert into agreement (id, kind, status, title, field, purpose, starts_on, ends_on, version_hash, rounds, submitted_by_account,
                       reviewer_account, reviewer_name, approved_on, in_force_on, changed_at, version, audience, insiders)
select m.id, 'PROVINCIAL_AGREEMENT', m.status, 'Liên kết tiêu thụ nông sản số ' || m.i || ' giữa ' || l.name || ' và ' || s.name,
       (array['AGRICULTURE_CONSUMPTION','INDUSTRY','TRADE_PROMOTION','TOURISM'])[1 + m.i % 4],
       repeat('Hai bên phối hợp tổ chức sản xuất và tiêu thụ theo hợp đồng. ', 6), m.starts, m.starts + 1095,
       encode(sha256(convert_to('bench-' || m.i, 'UTF8')), 'hex'), 1,
       case when m.status <> 'NEGOTIATION' then l.account end,
       case when m.status = 'IN_FORCE' then l.reviewer end, case when m.status = 'IN_FORCE' then 'Điều phối đo' end,
       case when m.status = 'IN_FORCE' then m.starts - 20 end, case when m.status = 'IN_FORCE' then m.starts end,
       m.changed, 5, 1, '{}'
  from made m join place l on l.i = m.lead join place s on s.i = m.second;

insert into agreement_party (id, agreement_id, position, organisation, name, kind, province, contact_name, benefit, answer, answered_by, answered_at)
select md5('bench-party-' || m.i || '-' || k.position)::uuid, m.id, k.position, p.body, p.name, 'PROVINCIAL_COMMITTEE', p.code, 'Người liên hệ đo',
       'Ổn định đầu ra cho sản phẩm của địa phương.', case when k.position > 0 then 'ACCEPTED' end,
       case when k.position > 0 then 'Cán bộ đo' end, case when k.position > 0 then m.changed end
  from made m cross join lateral (values (0, m.lead), (1, m.second), (2, m.third)) k(position, i) join place p on p.i = k.i;

insert into agreement_commitment (id, agreement_id, position, text, baseline, target, unit, due_on, implementer, implementer_name,
                                  implementer_province, leader_name, leader_position, verifier, verifier_name, verifier_province)
select md5('bench-commitment-' || m.i || '-' || k)::uuid, m.id, k - 1, 'Tổ chức ' || (20 + k) || ' điểm bán nông sản đợt ' || k, 0, 20 + k,
       'điểm bán', m.starts + 90 * k, w.body, w.name, w.code, 'Lãnh đạo đo', 'Phó Giám đốc', v.body, v.name, v.code
  from made m cross join generate_series(1, 10) k
  join place w on w.i = case when k % 2 = 0 then m.lead else m.second end
  join place v on v.i = case when k % 2 = 0 then m.second else m.lead end;

insert into commitment (id, agreement_id, agreement_title, position, text, baseline, target, unit, due_on, implementer, implementer_name,
                        implementer_province, leader_name, leader_position, verifier, verifier_name, verifier_province, status,
                        claimed_by_account, claimed_at, confirmed_value, confirmed_by_account, confirmed_at, changed_at, version, audience)
select t.id, t.agreement_id, a.title, t.position, t.text, t.baseline, t.target, t.unit, t.due_on, t.implementer, t.implementer_name,
       t.implementer_province, t.leader_name, t.leader_position, t.verifier, t.verifier_name, t.verifier_province,
       s.status, case when s.status <> 'ACTIVE' then w.account end, case when s.status <> 'ACTIVE' then a.changed_at end,
       case when s.status = 'FULFILLED' then t.target end, case when s.status = 'FULFILLED' then v.account end,
       case when s.status = 'FULFILLED' then a.changed_at end, a.changed_at, 3, 0
  from agreement_commitment t join agreement a on a.id = t.agreement_id
  join place w on w.body = t.implementer join place v on v.body = t.verifier
 cross join lateral (select case when t.due_on < date '${today}' - 20 then 'FULFILLED'
                                 when t.position = 9 then 'CLAIMED' else 'ACTIVE' end as status) s
 where a.status = 'IN_FORCE';

insert into commitment_report (id, commitment_id, value, as_of, note, reported_by_account, reported_by, reported_by_organisation, reported_at)
select md5(c.id || '-' || k)::uuid, c.id, least(c.target, k), c.due_on - 100 + k, 'Đã mở thêm điểm bán, đợt ' || k, w.account, 'Cán bộ đo',
       c.implementer_name, c.changed_at - (25 - k) * interval '3 days'
  from commitment c join place w on w.body = c.implementer cross join generate_series(1, 25) k;
insert into commitment_history (commitment_id, position, turn, status, account, person, organisation, at)
select c.id, k, case when k = 0 then 'ACTIVATED' else 'REPORTED' end, 'ACTIVE', w.account, 'Cán bộ đo', c.implementer_name,
       c.changed_at - (25 - k) * interval '3 days'
  from commitment c join place w on w.body = c.implementer cross join generate_series(0, 25) k;
insert into agreement_history (agreement_id, position, turn, status, account, person, organisation, at, version_hash)
select a.id, k.position, k.turn, k.status, p.account, 'Cán bộ đo', p.name, a.changed_at - (6 - k.position) * interval '1 day', a.version_hash
  from agreement a join made m on m.id = a.id join place p on p.i = m.lead
 cross join (values (0, 'DRAFTED', 'DRAFT'), (1, 'SENT_TO_PARTIES', 'NEGOTIATION'), (2, 'SUBMITTED', 'SUBMITTED'),
                    (3, 'TAKEN_UP', 'UNDER_REVIEW'), (4, 'APPROVED', 'APPROVED'), (5, 'ENTERED_INTO_FORCE', 'IN_FORCE')) k(position, turn, status)
 where k.position < 2 or (k.position = 2 and a.status <> 'NEGOTIATION') or a.status = 'IN_FORCE';

update agreement a set audience = agreement_audience(a.id, a.status, a.submitted_by_account is not null) where a.title like 'Liên kết tiêu thụ nông sản số %';
update commitment c set audience = a.audience from agreement a where a.id = c.agreement_id and c.audience = 0;
set session_replication_role = default;

-- The audit trail of every report, through the function that the portal itself uses, a chain at a time.
create function pg_temp.fact(value text) returns bytea language sql immutable as
$$ select case when value is null then '\x6e00000000'::bytea
               else '\x74'::bytea || int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8') end $$;
do $$
declare
    batch bytea[];
begin
    for batch in
        select array_agg('\x01'::bytea || '\x6900000008'::bytea || int8send((extract(epoch from b.at) * 1000000)::bigint)
               || pg_temp.fact(b.account::text) || pg_temp.fact('Cán bộ đo') || pg_temp.fact('PROVINCIAL_OFFICIAL') || pg_temp.fact(b.organisation)
               || pg_temp.fact(b.province) || pg_temp.fact('commitment.progress-reported') || pg_temp.fact('DONE')
               || pg_temp.fact('commitment') || pg_temp.fact(b.id::text) || pg_temp.fact('ACTIVE') || pg_temp.fact('ACTIVE')
               || pg_temp.fact(null) || pg_temp.fact(null) || pg_temp.fact(null) order by b.at, b.id)
          from (select r.reported_at as at, r.reported_by_account as account, r.reported_by_organisation as organisation,
                       c.implementer_province as province, c.id,
                       ntile(greatest(1, ${n} / 10)) over (order by c.implementer_province, r.reported_at, c.id) as part
                  from commitment_report r join commitment c on c.id = r.commitment_id where ${audited}) b
         group by b.part order by b.part
    loop
        perform audit_append(batch);
    end loop;
end $$;
analyze;

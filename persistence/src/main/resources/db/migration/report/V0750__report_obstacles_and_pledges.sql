-- Reports count obstacles and pledges too. A figure is what its records add up to: one each, or an amount in the unit of its row.

alter table report_cell drop constraint report_cell_table_name_check,
    add constraint report_cell_table_name_check check (table_name in
        ('AGREEMENTS', 'OWED_BY_US', 'OWED_TO_US', 'OBSTACLES', 'PLEDGES', 'CONTRIBUTIONS', 'EXCHANGE', 'PROVINCES',
         'PROVINCE_OBSTACLES', 'MISSING', 'CONTRADICTIONS'));
alter table report_record add column value numeric not null default 1 check (value > 0);
comment on column report_record.record is 'An agreement, a commitment or a pledge.';
comment on column report_record.value is 'What it adds to the figure, in the unit of its row.';

drop policy report_cell_of_partner_read on report_cell;
create policy report_cell_of_partner_read on report_cell for select
    using (table_name in ('OWED_BY_US', 'OWED_TO_US', 'CONTRIBUTIONS', 'EXCHANGE')
        and (audience_of_places(row_key) & (select app_reads())) <> 0 and report_is_valid(report_id));

-- Days that are not what their place in the week says. Everybody may know them; only administrators keep them.

create table calendar_day (
    day date primary key,
    kind text not null check (kind in ('PUBLIC_HOLIDAY', 'SWAPPED_DAY_OFF', 'WORKING_SATURDAY')),
    name text not null check (length(name) between 3 and 100 and name is nfc normalized),
    name_english text not null check (length(name_english) between 3 and 100),
    source text not null check (length(source) between 3 and 300 and source is nfc normalized),
    verified boolean not null,
    version bigint not null,
    constraint calendar_day_fits_its_kind check (
        case kind when 'WORKING_SATURDAY' then extract(isodow from day) = 6
                  when 'SWAPPED_DAY_OFF' then extract(isodow from day) < 6
                  else true end)
);

-- Verified: follows from the law and the lunar calendar alone. Not verified: rests on the yearly notice about swapped
-- days, to be compared with the official text by whoever runs the portal.
insert into calendar_day (day, kind, name, name_english, source, verified, version) values
    ('2025-01-01', 'PUBLIC_HOLIDAY', 'Tết Dương lịch', 'New Year’s Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm a', true, 0),
    ('2025-01-27', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Ất Tỵ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b; thông báo nghỉ Tết năm 2025', false, 0),
    ('2025-01-28', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Ất Tỵ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b', true, 0),
    ('2025-01-29', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Ất Tỵ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b', true, 0),
    ('2025-01-30', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Ất Tỵ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b', true, 0),
    ('2025-01-31', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Ất Tỵ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b', true, 0),
    ('2025-04-07', 'PUBLIC_HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Hùng Kings’ Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm e (10/3 âm lịch)', true, 0),
    ('2025-04-26', 'WORKING_SATURDAY', 'Làm bù ngày 02/05/2025', 'Worked for 2 May 2025', 'Thông báo hoán đổi ngày làm việc năm 2025', false, 0),
    ('2025-04-30', 'PUBLIC_HOLIDAY', 'Ngày Chiến thắng', 'Reunification Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm c', true, 0),
    ('2025-05-01', 'PUBLIC_HOLIDAY', 'Ngày Quốc tế lao động', 'International Labour Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm d', true, 0),
    ('2025-05-02', 'SWAPPED_DAY_OFF', 'Nghỉ hoán đổi với 26/04/2025', 'Off in exchange for 26 April 2025', 'Thông báo hoán đổi ngày làm việc năm 2025', false, 0),
    ('2025-09-01', 'PUBLIC_HOLIDAY', 'Quốc khánh', 'National Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm đ; ngày liền kề theo thông báo năm 2025', false, 0),
    ('2025-09-02', 'PUBLIC_HOLIDAY', 'Quốc khánh', 'National Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm đ', true, 0),
    ('2026-01-01', 'PUBLIC_HOLIDAY', 'Tết Dương lịch', 'New Year’s Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm a', true, 0),
    ('2026-01-02', 'SWAPPED_DAY_OFF', 'Nghỉ hoán đổi với 10/01/2026', 'Off in exchange for 10 January 2026', 'Thông báo hoán đổi ngày làm việc dịp Tết Dương lịch năm 2026', false, 0),
    ('2026-01-10', 'WORKING_SATURDAY', 'Làm bù ngày 02/01/2026', 'Worked for 2 January 2026', 'Thông báo hoán đổi ngày làm việc dịp Tết Dương lịch năm 2026', false, 0),
    ('2026-02-16', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b', true, 0),
    ('2026-02-17', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b', true, 0),
    ('2026-02-18', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b', true, 0),
    ('2026-02-19', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b', true, 0),
    ('2026-02-20', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b; thông báo nghỉ Tết năm 2026', false, 0),
    ('2026-04-26', 'PUBLIC_HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Hùng Kings’ Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm e (10/3 âm lịch)', true, 0),
    ('2026-04-27', 'SWAPPED_DAY_OFF', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Off in place of Sunday 26 April', 'Bộ luật Lao động 2019, Điều 111 khoản 3 (ngày lễ trùng ngày nghỉ hằng tuần)', true, 0),
    ('2026-04-30', 'PUBLIC_HOLIDAY', 'Ngày Chiến thắng', 'Reunification Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm c', true, 0),
    ('2026-05-01', 'PUBLIC_HOLIDAY', 'Ngày Quốc tế lao động', 'International Labour Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm d', true, 0),
    ('2026-08-22', 'WORKING_SATURDAY', 'Làm bù ngày 31/08/2026', 'Worked for 31 August 2026', 'Thông báo nghỉ Tết Nguyên đán và Quốc khánh năm 2026', false, 0),
    ('2026-08-31', 'SWAPPED_DAY_OFF', 'Nghỉ hoán đổi với 22/08/2026', 'Off in exchange for 22 August 2026', 'Thông báo nghỉ Tết Nguyên đán và Quốc khánh năm 2026', false, 0),
    ('2026-09-01', 'PUBLIC_HOLIDAY', 'Quốc khánh', 'National Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm đ; ngày liền kề theo thông báo năm 2026', false, 0),
    ('2026-09-02', 'PUBLIC_HOLIDAY', 'Quốc khánh', 'National Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm đ', true, 0),
    ('2027-01-01', 'PUBLIC_HOLIDAY', 'Tết Dương lịch', 'New Year’s Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm a', true, 0),
    ('2027-02-05', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Đinh Mùi', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b; năm ngày do Thủ tướng quyết định', false, 0),
    ('2027-02-06', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Đinh Mùi', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b', true, 0),
    ('2027-02-07', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Đinh Mùi', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b', true, 0),
    ('2027-02-08', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Đinh Mùi', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b', true, 0),
    ('2027-02-09', 'PUBLIC_HOLIDAY', 'Tết Nguyên đán Đinh Mùi', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b; năm ngày do Thủ tướng quyết định', false, 0),
    ('2027-02-10', 'SWAPPED_DAY_OFF', 'Nghỉ bù Tết Nguyên đán', 'Off in place of Saturday 6 February', 'Bộ luật Lao động 2019, Điều 111 khoản 3; chờ thông báo năm 2027', false, 0),
    ('2027-02-11', 'SWAPPED_DAY_OFF', 'Nghỉ bù Tết Nguyên đán', 'Off in place of Sunday 7 February', 'Bộ luật Lao động 2019, Điều 111 khoản 3; chờ thông báo năm 2027', false, 0),
    ('2027-04-16', 'PUBLIC_HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Hùng Kings’ Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm e (10/3 âm lịch)', true, 0),
    ('2027-04-30', 'PUBLIC_HOLIDAY', 'Ngày Chiến thắng', 'Reunification Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm c', true, 0),
    ('2027-05-01', 'PUBLIC_HOLIDAY', 'Ngày Quốc tế lao động', 'International Labour Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm d', true, 0),
    ('2027-05-03', 'SWAPPED_DAY_OFF', 'Nghỉ bù Ngày Quốc tế lao động', 'Off in place of Saturday 1 May', 'Bộ luật Lao động 2019, Điều 111 khoản 3; chờ thông báo năm 2027', false, 0),
    ('2027-09-02', 'PUBLIC_HOLIDAY', 'Quốc khánh', 'National Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm đ', true, 0),
    ('2027-09-03', 'PUBLIC_HOLIDAY', 'Quốc khánh', 'National Day', 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm đ; ngày liền kề chờ thông báo năm 2027', false, 0);

create policy calendar_day_read on calendar_day for select using ((select app_reads()) <> 0);
create policy calendar_day_add on calendar_day for insert with check (((select app_writes()) & 9) <> 0);
create policy calendar_day_change on calendar_day for update using (((select app_writes()) & 9) <> 0);
create policy calendar_day_remove on calendar_day for delete using (((select app_writes()) & 9) <> 0);
alter table calendar_day enable row level security, force row level security;

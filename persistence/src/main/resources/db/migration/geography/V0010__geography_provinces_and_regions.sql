-- The territory of today, for the keys and joins of other contexts: the six regions (Resolution 252/2025/QH15)
-- and the 34 provinces (Resolution 202/2025/QH15; codes: Decision 19/2025/QĐ-TTg). History stands beside it.

create table region (
    code text primary key check (code ~ '^[A-Z_0-9]{2,20}$'),
    name text not null,
    name_en text not null,
    position smallint not null unique,
    audience_bit smallint not null unique check (audience_bit between 38 and 62)
);
comment on table region is 'The six regions since the end of 2025; the codes are the portal''s own.';
comment on column region.audience_bit is 'The bit of this region in an audience mask; never given to another.';

create table province (
    code text primary key check (code ~ '^[0-9]{2}$'),
    name text not null unique,
    name_en text not null,
    full_name text not null,
    region_code text not null references region,
    audience_bit smallint not null unique check (audience_bit between 4 and 37)
);
comment on table province is 'The 34 provinces and centrally-run cities of today; seven codes meant another one before 1 July 2025.';
comment on column province.audience_bit is 'The bit of this province in an audience mask; never given to another.';

create index province_region on province (region_code);

insert into region (code, name, name_en, position, audience_bit) values
    ('TDMN', 'Trung du và miền núi phía Bắc', 'Northern Midlands and Mountains', 1, 38),
    ('DBSH', 'Đồng bằng sông Hồng', 'Red River Delta', 2, 39),
    ('BTB', 'Bắc Trung Bộ', 'North Central', 3, 40),
    ('NTBTN', 'Duyên hải Nam Trung Bộ và Tây Nguyên', 'South Central Coast and Central Highlands', 4, 41),
    ('DNB', 'Đông Nam Bộ', 'Southeast', 5, 42),
    ('DBSCL', 'Đồng bằng sông Cửu Long', 'Mekong Delta', 6, 43);

insert into province (code, name, name_en, full_name, region_code, audience_bit) values
    ('01', 'Hà Nội', 'Ha Noi', 'Thành phố Hà Nội', 'DBSH', 4),
    ('04', 'Cao Bằng', 'Cao Bang', 'Tỉnh Cao Bằng', 'TDMN', 5),
    ('08', 'Tuyên Quang', 'Tuyen Quang', 'Tỉnh Tuyên Quang', 'TDMN', 6),
    ('11', 'Điện Biên', 'Dien Bien', 'Tỉnh Điện Biên', 'TDMN', 7),
    ('12', 'Lai Châu', 'Lai Chau', 'Tỉnh Lai Châu', 'TDMN', 8),
    ('14', 'Sơn La', 'Son La', 'Tỉnh Sơn La', 'TDMN', 9),
    ('15', 'Lào Cai', 'Lao Cai', 'Tỉnh Lào Cai', 'TDMN', 10),
    ('19', 'Thái Nguyên', 'Thai Nguyen', 'Tỉnh Thái Nguyên', 'TDMN', 11),
    ('20', 'Lạng Sơn', 'Lang Son', 'Tỉnh Lạng Sơn', 'TDMN', 12),
    ('22', 'Quảng Ninh', 'Quang Ninh', 'Tỉnh Quảng Ninh', 'DBSH', 13),
    ('24', 'Bắc Ninh', 'Bac Ninh', 'Tỉnh Bắc Ninh', 'DBSH', 14),
    ('25', 'Phú Thọ', 'Phu Tho', 'Tỉnh Phú Thọ', 'TDMN', 15),
    ('31', 'Hải Phòng', 'Hai Phong', 'Thành phố Hải Phòng', 'DBSH', 16),
    ('33', 'Hưng Yên', 'Hung Yen', 'Tỉnh Hưng Yên', 'DBSH', 17),
    ('37', 'Ninh Bình', 'Ninh Binh', 'Tỉnh Ninh Bình', 'DBSH', 18),
    ('38', 'Thanh Hóa', 'Thanh Hoa', 'Tỉnh Thanh Hóa', 'BTB', 19),
    ('40', 'Nghệ An', 'Nghe An', 'Tỉnh Nghệ An', 'BTB', 20),
    ('42', 'Hà Tĩnh', 'Ha Tinh', 'Tỉnh Hà Tĩnh', 'BTB', 21),
    ('44', 'Quảng Trị', 'Quang Tri', 'Tỉnh Quảng Trị', 'BTB', 22),
    ('46', 'Huế', 'Hue', 'Thành phố Huế', 'BTB', 23),
    ('48', 'Đà Nẵng', 'Da Nang', 'Thành phố Đà Nẵng', 'NTBTN', 24),
    ('51', 'Quảng Ngãi', 'Quang Ngai', 'Tỉnh Quảng Ngãi', 'NTBTN', 25),
    ('52', 'Gia Lai', 'Gia Lai', 'Tỉnh Gia Lai', 'NTBTN', 26),
    ('56', 'Khánh Hòa', 'Khanh Hoa', 'Tỉnh Khánh Hòa', 'NTBTN', 27),
    ('66', 'Đắk Lắk', 'Dak Lak', 'Tỉnh Đắk Lắk', 'NTBTN', 28),
    ('68', 'Lâm Đồng', 'Lam Dong', 'Tỉnh Lâm Đồng', 'NTBTN', 29),
    ('75', 'Đồng Nai', 'Dong Nai', 'Thành phố Đồng Nai', 'DNB', 30),
    ('79', 'Hồ Chí Minh', 'Ho Chi Minh City', 'Thành phố Hồ Chí Minh', 'DNB', 31),
    ('80', 'Tây Ninh', 'Tay Ninh', 'Tỉnh Tây Ninh', 'DNB', 32),
    ('82', 'Đồng Tháp', 'Dong Thap', 'Tỉnh Đồng Tháp', 'DBSCL', 33),
    ('86', 'Vĩnh Long', 'Vinh Long', 'Tỉnh Vĩnh Long', 'DBSCL', 34),
    ('91', 'An Giang', 'An Giang', 'Tỉnh An Giang', 'DBSCL', 35),
    ('92', 'Cần Thơ', 'Can Tho', 'Thành phố Cần Thơ', 'DBSCL', 36),
    ('96', 'Cà Mau', 'Ca Mau', 'Tỉnh Cà Mau', 'DBSCL', 37);

-- Reference data: only a migration changes it.
revoke insert, update, delete on region, province from portal_runtime;

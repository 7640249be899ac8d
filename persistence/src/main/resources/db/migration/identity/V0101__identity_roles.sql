-- The roles beside the first six, and the reach of those who act for one body alone.

alter table account_grant drop constraint account_grant_role_check;
alter table account_grant add constraint account_grant_role_check check (role in (
    'PROVINCIAL_OFFICIAL', 'CLERK', 'PROVINCE_LEADER', 'DEPARTMENT_HEAD', 'REGIONAL_COORDINATOR', 'REVIEWER',
    'MINISTRY_STAFF', 'COMMUNE_FOCAL_POINT', 'COOPERATIVE_REPRESENTATIVE', 'RETAILER_REPRESENTATIVE', 'INSPECTOR',
    'OCOP_COUNCIL_MEMBER', 'AUDITOR', 'ADMINISTRATOR'));
alter table account_grant drop constraint account_grant_reach_check;
alter table account_grant add constraint account_grant_reach_check check (reach in (
    'OWN_PROVINCE', 'OWN_ORGANISATION', 'OWN_COMMUNE', 'REGION', 'NATION'));

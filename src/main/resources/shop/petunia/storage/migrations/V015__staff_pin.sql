-- A PIN's hash, never the PIN; failures since the last right one, and until when the next try has to wait.
alter table staff_member add column pin_hash        varchar(200);
alter table staff_member add column pin_failures    integer default 0 not null;
alter table staff_member add column pin_waits_until timestamp(6) with time zone;

alter table staff_member add constraint staff_member_pin_failures_ck check (pin_failures >= 0);

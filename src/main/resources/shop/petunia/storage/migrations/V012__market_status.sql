-- What the marketplace told last of its order: the status, and fingerprints of whom, where and when, so that only what
-- it has changed itself is taken over and what the shop has done since stays.
alter table shop_order add column market_status   varchar(20);
alter table shop_order add column market_contacts varchar(200) default '' not null;
alter table shop_order add constraint shop_order_market_status_ck
    check (market_status in ('PENDING', 'ACCEPTED', 'ASSEMBLING', 'IN_TRANSIT', 'READY_FOR_PICKUP', 'DONE',
                             'COMPLETED', 'REJECTED', 'CANCELLED'));


-- In which way money came: no reason, which is forgotten with the client.
alter table order_event add column paid_by varchar(20);

update order_event
set    paid_by = reason,
       reason  = ''
where  kind = 'PAYMENT'
  and  reason in ('CASH', 'CARD', 'TRANSFER');

alter table order_event add constraint order_event_paid_by_ck check (paid_by in ('CASH', 'CARD', 'TRANSFER'));

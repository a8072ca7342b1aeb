-- What was handed over on some days is walked in its order.
drop index shop_order_done_ix;
create index shop_order_done_ix on shop_order (done_at, id);


-- Of what was sold on the marketplace the money may be there, in the shop, or nowhere yet. All days are reckoned anew.
delete from sales_day;
delete from sales_touch;
delete from sales_total;
delete from sales_item;
delete from sales_status;

drop index sales_total_day_ix;
alter table sales_total drop column online;
alter table sales_total add column paid varchar(10) not null;
alter table sales_total add constraint sales_total_paid_ck check (paid in ('ONLINE', 'IN_SHOP', 'NOT_YET'));
create index sales_total_day_ix on sales_total (on_day, channel, way, paid, sales, sold, refunded);

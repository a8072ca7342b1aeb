-- What was handed over on some days is walked in its order.
drop index shop_order_done_ix;
create index shop_order_done_ix on shop_order (done_at, id);

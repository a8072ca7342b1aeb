create index shop_order_way_ix         on shop_order (tab, way, due_on, id);
create index shop_order_channel_way_ix on shop_order (tab, channel, way, due_on, id);

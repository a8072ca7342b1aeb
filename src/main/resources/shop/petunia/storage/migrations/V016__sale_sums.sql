-- Who comes without the receipt still knows what was paid.

create index shop_order_total_ix on shop_order (total);

-- Whose numbers of orders, clients and products stand here: the seller's number there, and where. Null until the shop
-- has signed in.
alter table market_reading add column seller bigint;
alter table market_reading add column address varchar(1000);

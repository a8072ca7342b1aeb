package shop.petunia.marketplace;

import shop.petunia.orders.ProductLinks.Link;

/** A good or a bouquet of the shop that a product of the marketplace may be. */
record Candidate(Link link, String name) {}

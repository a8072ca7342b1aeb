package shop.petunia.marketplace;

import shop.petunia.orders.LineKind;
import shop.petunia.ui.Place;

/**
 * A product of the marketplace of which a person has said what it is here.
 *
 * @param item what it is here, by its name
 */
record Linked(long productId, String name, LineKind kind, String item, Place place) {}

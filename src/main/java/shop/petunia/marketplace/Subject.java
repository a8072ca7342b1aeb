package shop.petunia.marketplace;

import shop.petunia.ui.Place;

/** Whom or what an outgoing change is about: an order by its number, a client by the name. */
public record Subject(String name, Place place) {}

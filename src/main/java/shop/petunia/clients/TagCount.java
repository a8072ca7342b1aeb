package shop.petunia.clients;

/** A tag and how many clients have it. */
public record TagCount(String name, long clients) {}

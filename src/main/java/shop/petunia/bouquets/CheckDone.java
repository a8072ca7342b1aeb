package shop.petunia.bouquets;

/** What an applied check came to: how many bouquets were there, and how many were written off. */
public record CheckDone(long there, long missing) {}

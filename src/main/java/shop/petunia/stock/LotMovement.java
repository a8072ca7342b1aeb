package shop.petunia.stock;

/** One answer to "why is it this number": a movement and what remained after it. */
public record LotMovement(MovementRow movement, int remainder) {}

package shop.petunia.stock;

/**
 * A movement as the screens tell it.
 *
 * @param remainder of its lot after it
 * @param author by name
 */
record ToldMovement(MovementRow row, int remainder, String author) {}

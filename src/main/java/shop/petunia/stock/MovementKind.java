package shop.petunia.stock;

/** Why a lot's remainder changed. Quantities are signed: what comes in is positive. */
public enum MovementKind {
    RECEIVED,
    SOLD,
    RETURNED,
    WRITTEN_OFF,
    COUNTED,
    CORRECTION,
    ASSEMBLED,
    DISASSEMBLED,
    /** Points at the movement that it reverses and counts as that movement's kind. */
    UNDONE
}

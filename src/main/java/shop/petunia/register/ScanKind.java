package shop.petunia.register;

/** What a scanned code may stand for. */
public enum ScanKind {
    UNIT,
    GOOD,
    ORDER,
    CLIENT
}

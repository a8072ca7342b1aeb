package shop.petunia.register;

/** On what receipts are printed. Each has a template of its own. */
public enum ReceiptSize {
    MM_58("register/Receipt58", 58),
    MM_80("register/Receipt80", 80),
    A4("register/ReceiptA4", 210);

    private final String template;
    private final int width;

    ReceiptSize(String template, int width) {
        this.template = template;
        this.width = width;
    }

    public String template() {
        return template;
    }

    /** In millimetres. */
    public int width() {
        return width;
    }
}

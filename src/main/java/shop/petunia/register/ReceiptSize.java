package shop.petunia.register;

import shop.petunia.printing.Paper;

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

    /** For which the computer remembers a printer. */
    public Paper paper() {
        return this == A4 ? Paper.A4 : Paper.roll(width);
    }

    /** In millimetres. */
    public int width() {
        return width;
    }
}

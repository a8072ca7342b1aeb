package shop.petunia.staff;

import shop.petunia.ui.Texts;

/** How the audit log's rows are told, also those that this version no longer knows. */
record AuditWords(Texts texts) {
    /** The row's sentence; one that this version no longer knows is told as it was kept. */
    String told(AuditLog.Row row) {
        try {
            return texts.of(row.text());
        } catch (IllegalArgumentException forgotten) {
            return row.text().key() + " " + row.text().args();
        }
    }

    String kind(String name) {
        try {
            return texts.get("staff.kind." + name);
        } catch (IllegalArgumentException unknown) {
            return name;
        }
    }
}

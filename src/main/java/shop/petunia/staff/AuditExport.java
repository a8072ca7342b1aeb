package shop.petunia.staff;

import java.nio.file.Path;
import shop.petunia.files.FileColumns;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/** The audit log as a CSV or XLSX file. Needs {@link Right#AUDIT}. */
public final class AuditExport {
    private static final int SHORT = 18;
    private static final int SENTENCE = 90;

    private final AuditLog log;
    private final Rights rights;

    public AuditExport(AuditLog log, Rights rights) {
        this.log = log;
        this.rights = rights;
    }

    /**
     * Writes what the filter shows, the newest first, all of it or nothing.
     *
     * @param texts in whose language it is told
     * @return how many rows were written
     * @throws shop.petunia.shared.UserProblem when who works now may not, the name ends neither in .csv nor in .xlsx, or
     *     the file cannot be written
     */
    public int write(Path target, Texts texts, AuditFilter filter, Progress progress) {
        rights.demand(Right.AUDIT);
        AuditWords words = new AuditWords(texts);
        long total = log.count(filter);
        return columns(texts, words).write(target, texts.locale(), row -> log.each(filter, row),
                written -> progress.at(written, total));
    }

    private static FileColumns<AuditLog.Row> columns(Texts texts, AuditWords words) {
        return new FileColumns<AuditLog.Row>(texts::get, texts.zone())
                .minute("staff.audit.at", SHORT, AuditLog.Row::at)
                .text("staff.audit.author", SHORT, AuditLog.Row::author)
                .text("staff.audit.kind", SHORT, row -> words.kind(row.kind()))
                .text("staff.audit.text", SENTENCE, words::told);
    }
}

package shop.petunia.staff;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import shop.petunia.files.Column;
import shop.petunia.files.Column.Type;
import shop.petunia.files.TableWriter;
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
        AtomicInteger rows = new AtomicInteger();
        TableWriter.write(target, texts.locale(), columns(texts), sink -> log.each(filter, row -> {
            sink.row(row.at().atZone(texts.zone()).toLocalDateTime(), row.author(), words.kind(row.kind()),
                    words.told(row));
            rows.incrementAndGet();
        }), written -> progress.at(written, total));
        return rows.get();
    }

    private static List<Column> columns(Texts texts) {
        return List.of(
                new Column(texts.get("staff.audit.at"), Type.MINUTE, SHORT),
                new Column(texts.get("staff.audit.author"), Type.TEXT, SHORT),
                new Column(texts.get("staff.audit.kind"), Type.TEXT, SHORT),
                new Column(texts.get("staff.audit.text"), Type.TEXT, SENTENCE));
    }
}

package shop.petunia.crm;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.files.Column;
import shop.petunia.files.Column.Type;
import shop.petunia.files.TableWriter;
import shop.petunia.loyalty.AccountRow;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/** The clients as a CSV or XLSX file, for the screen and for the command; our own import reads it back. */
public final class ClientExport {
    private static final int TEXT = 28;
    private static final int SHORT = 14;

    private final ClientList list;
    private final ShopTime time;

    public ClientExport(ClientList list, ShopTime time) {
        this.list = list;
        this.time = time;
    }

    /**
     * Writes what the filter shows, all of it or nothing. In CSV phones stand without the plus, which a spreadsheet
     * would take for a formula.
     *
     * @param texts in whose language the headings and, in CSV, the numbers are
     * @return how many clients were written
     * @throws shop.petunia.shared.UserProblem when the name ends neither in .csv nor in .xlsx, or the file cannot be
     *     written
     */
    public int write(
            Path target, Texts texts, ClientListFilter filter, Sort<ClientListColumn> sort, Progress progress) {
        boolean plus = !String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
        long total = list.count(filter);
        AtomicInteger clients = new AtomicInteger();
        TableWriter.Rows rows = sink -> list.forEach(filter, sort, row -> {
            sink.row(cells(row, texts, plus));
            clients.incrementAndGet();
        });
        TableWriter.write(target, texts.locale(), columns(texts), rows, written -> progress.at(written, total));
        return clients.get();
    }

    private static List<Column> columns(Texts texts) {
        return List.of(
                new Column(texts.of(ClientFileColumn.PHONE), Type.TEXT, SHORT),
                new Column(texts.of(ClientFileColumn.FULL_NAME), Type.TEXT, TEXT),
                new Column(texts.of(ClientFileColumn.LAST_NAME), Type.TEXT, SHORT),
                new Column(texts.of(ClientFileColumn.FIRST_NAME), Type.TEXT, SHORT),
                new Column(texts.of(ClientFileColumn.CARD), Type.TEXT, SHORT),
                new Column(texts.of(ClientFileColumn.MARKET_CARD), Type.TEXT, SHORT),
                new Column(texts.of(ClientFileColumn.POINTS), Type.DECIMAL, SHORT),
                new Column(texts.of(ClientFileColumn.REGISTERED), Type.DATE, SHORT),
                new Column(texts.of(ClientFileColumn.BIRTHDAY), Type.DATE, SHORT),
                new Column(texts.of(ClientFileColumn.TAGS), Type.TEXT, TEXT),
                new Column(texts.get("crm.list.segment"), Type.TEXT, SHORT),
                new Column(texts.get("crm.list.tier"), Type.TEXT, SHORT),
                new Column(texts.get("crm.list.purchases"), Type.WHOLE, SHORT),
                new Column(texts.get("crm.list.spent"), Type.MONEY, SHORT),
                new Column(texts.get("crm.list.lastPurchase"), Type.DATE, SHORT),
                new Column(texts.of(ClientFileColumn.NOTE), Type.TEXT, TEXT));
    }

    private @Nullable Object[] cells(ClientListRow row, Texts texts, boolean plus) {
        ClientRow client = row.client();
        AccountRow account = row.account();
        return new @Nullable Object[]{
                plus ? client.phoneOrNothing() : client.phoneOrNothing().replace("+", ""),
                client.fullName(),
                client.lastName(),
                client.firstName(),
                client.card(),
                client.marketCard(),
                account.balance().number(),
                time.dayOf(client.registeredAt()),
                client.birthday(),
                String.join(", ", row.tags()),
                texts.of(row.segment()),
                row.tier(),
                account.purchases(),
                account.spent(),
                account.lastPurchase() == null ? null : time.dayOf(account.lastPurchase()),
                client.note()
        };
    }
}

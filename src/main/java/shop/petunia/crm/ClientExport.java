package shop.petunia.crm;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.files.FileColumns;
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
        return columns(texts, plus).write(target, texts.locale(), row -> list.forEach(filter, sort, row),
                written -> progress.at(written, total));
    }

    private FileColumns<ClientListRow> columns(Texts texts, boolean plus) {
        return new FileColumns<ClientListRow>(texts::get, texts.zone())
                .text(Texts.key(ClientFileColumn.PHONE), SHORT, row -> phone(row.client(), plus))
                .text(Texts.key(ClientFileColumn.FULL_NAME), TEXT, row -> row.client().fullName())
                .text(Texts.key(ClientFileColumn.LAST_NAME), SHORT, row -> row.client().lastName())
                .text(Texts.key(ClientFileColumn.FIRST_NAME), SHORT, row -> row.client().firstName())
                .text(Texts.key(ClientFileColumn.CARD), SHORT, row -> row.client().card())
                .text(Texts.key(ClientFileColumn.MARKET_CARD), SHORT, row -> row.client().marketCard())
                .decimal(Texts.key(ClientFileColumn.POINTS), SHORT, row -> row.account().balance().number())
                .day(Texts.key(ClientFileColumn.REGISTERED), SHORT, row -> time.dayOf(row.client().registeredAt()))
                .day(Texts.key(ClientFileColumn.BIRTHDAY), SHORT, row -> row.client().birthday())
                .text(Texts.key(ClientFileColumn.TAGS), TEXT, row -> String.join(", ", row.tags()))
                .text("crm.list.segment", SHORT, row -> texts.of(row.segment()))
                .text("crm.list.tier", SHORT, ClientListRow::tier)
                .whole("crm.list.purchases", SHORT, row -> row.account().purchases())
                .money("crm.list.spent", SHORT, row -> row.account().spent())
                .day("crm.list.lastPurchase", SHORT, row -> lastPurchase(row.account()))
                .text(Texts.key(ClientFileColumn.NOTE), TEXT, row -> row.client().note());
    }

    private static String phone(ClientRow client, boolean plus) {
        return plus ? client.phoneOrNothing() : client.phoneOrNothing().replace("+", "");
    }

    private @Nullable LocalDate lastPurchase(AccountRow account) {
        return account.lastPurchase() == null ? null : time.dayOf(account.lastPurchase());
    }
}

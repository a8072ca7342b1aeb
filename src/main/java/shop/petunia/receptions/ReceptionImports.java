package shop.petunia.receptions;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import shop.petunia.catalog.GoodColumn;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodFilter;
import shop.petunia.catalog.GoodKind;
import shop.petunia.catalog.GoodRow;
import shop.petunia.catalog.Goods;
import shop.petunia.settings.Settings;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.ReceptionLines;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.StockSettings;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;
import shop.petunia.ui.Progress;

/** Imports suppliers' files: read, planned against the catalogue, and then all rows in one transaction or none. */
public final class ReceptionImports {
    private static final int TOLD_EVERY = 50;

    private final Database database;
    private final Goods goods;
    private final Receptions receptions;
    private final ReceptionLines lines;
    private final ReceptionHeaders headers;
    private final Settings settings;
    private final ChosenColumns columns;

    public ReceptionImports(
            Database database,
            Goods goods,
            Receptions receptions,
            ReceptionLines lines,
            ReceptionHeaders headers,
            Settings settings) {
        this.database = database;
        this.goods = goods;
        this.receptions = receptions;
        this.lines = lines;
        this.headers = headers;
        this.settings = settings;
        this.columns = new ChosenColumns(settings.machine());
    }

    /**
     * The whole way up to the plan where no person can be asked.
     *
     * @param arrival of rows that name no day: the reception's
     * @throws UserProblem when the file cannot be read or its columns are not certain
     */
    public ReceptionPlan plan(Path path, LocalDate arrival) {
        ReceptionFile file = ReceptionFile.read(path);
        return plan(file, columns.chosen(file).orElseGet(file::recognisedSurely), arrival);
    }

    /** @throws UserProblem when the mapping lacks the good, the quantity or the cost, or the file has no rows */
    public ReceptionPlan plan(ReceptionFile file, ColumnMapping mapping, LocalDate arrival) {
        return file.plan(
                mapping, knownGoods(), new ReceptionFile.Defaults(arrival, settings.get(StockSettings.SHELF_LIFE)));
    }

    /** What was chosen for files with these headings before, else what the headings tell. */
    public ColumnMapping columns(ReceptionFile file) {
        return columns.chosen(file).orElseGet(file::recognised);
    }

    /** Takes these columns for all files with these headings from now on. */
    public void remember(ReceptionFile file, ColumnMapping mapping) {
        columns.remember(file, mapping);
    }

    /** Why the file cannot be imported as it is: a sentence for each, with the row, the column and the reason. */
    public List<Sentence> refusals(ReceptionPlan plan, boolean createFlowers) {
        return plan.refusals(createFlowers).stream().map(RowProblem::sentence).toList();
    }

    /**
     * That the file was imported before, that the supplier's invoice was.
     *
     * @param sha256 of the file, as {@link ReceptionPlan#sha256}
     */
    public List<ImportWarning> warnings(String sha256, ImportTarget target) {
        List<ImportWarning> warnings = new ArrayList<>();
        receptions.ofFile(sha256).map(ImportWarning::sameFile).ifPresent(warnings::add);
        if (target instanceof ImportTarget.NewReception(ReceptionHeader header)) {
            headers.sameInvoice(header.supplier(), header.invoice(), null).stream()
                    .findFirst()
                    .map(ImportWarning::sameInvoice)
                    .ifPresent(warnings::add);
        }
        return warnings;
    }

    /**
     * All rows or none, goods, supplier and reception that are to be created included. The same operation again
     * imports nothing and tells what was imported then.
     *
     * @throws UserProblem when a row cannot be imported, the file was imported before and {@code again} is not
     *     given, or the reception is closed
     * @throws java.util.concurrent.CancellationException from {@code progress}; then nothing was imported
     */
    public Imported importAll(
            ReceptionPlan plan, ImportTarget target, ImportOptions options, UUID operationId, Progress progress) {
        try {
            return database.write(transaction -> lines.receptionOf(transaction, operationId)
                    .map(reception -> done(plan, reception, 0))
                    .orElseGet(() -> importAll(transaction, plan, target, options, operationId, progress)));
        } catch (UserProblem problem) {
            Optional<Long> meanwhile = database.read(transaction -> lines.receptionOf(transaction, operationId));
            return done(plan, meanwhile.orElseThrow(() -> problem), 0);
        }
    }

    private Imported importAll(
            Transaction transaction,
            ReceptionPlan plan,
            ImportTarget target,
            ImportOptions options,
            UUID operationId,
            Progress progress) {
        mustBeComplete(plan, options);
        mustBeNew(transaction, plan, options);
        plan.archivedGoods().forEach(good -> goods.restoreIfArchived(transaction, good));
        Map<String, Long> created = create(transaction, plan);
        long reception = reception(transaction, target);
        List<PlannedLot> lots = plan.lots();
        List<LineDraft> drafts = lots.stream().map(lot -> draft(lot, created)).toList();
        lines.add(transaction, reception, drafts, operationId, added -> tell(progress, added, drafts.size()));
        receptions.keepFile(transaction, reception, plan.sha256(), options.fileName());
        return done(plan, reception, created.size());
    }

    private static void mustBeComplete(ReceptionPlan plan, ImportOptions options) {
        List<RowProblem> refusals = plan.refusals(options.createFlowers());
        if (!refusals.isEmpty()) {
            throw new UserProblem(
                    "receptions.import.refused",
                    refusals.stream().map(RowProblem::line).distinct().count(),
                    refusals.getFirst().sentence());
        }
    }

    private void mustBeNew(Transaction transaction, ReceptionPlan plan, ImportOptions options) {
        if (!options.again()) {
            receptions.ofFile(transaction, plan.sha256()).ifPresent(earlier -> {
                throw new UserProblem(ImportWarning.sameFile(earlier).sentence());
            });
        }
    }

    /** A good that somebody has created meanwhile is taken instead. */
    private Map<String, Long> create(Transaction transaction, ReceptionPlan plan) {
        Map<String, Long> created = new HashMap<>();
        for (NewGood good : plan.newGoods()) {
            GoodDraft draft = new GoodDraft(GoodKind.FLOWER, good.name(), "", good.shelfLifeDays(), null, null);
            long id = goods.named(transaction, draft.name())
                    .map(GoodRow::id)
                    .orElseGet(() -> goods.add(transaction, draft));
            created.put(ReceptionPlan.nameKey(good.name()), id);
        }
        return created;
    }

    private long reception(Transaction transaction, ImportTarget target) {
        return switch (target) {
            case ImportTarget.NewReception(ReceptionHeader header) -> headers.open(transaction, header);
            case ImportTarget.OpenReception(long id) -> id;
        };
    }

    private static LineDraft draft(PlannedLot lot, Map<String, Long> created) {
        Long known = lot.goodId();
        long good = known != null ? known : requireNonNull(created.get(ReceptionPlan.nameKey(lot.goodName())));
        return new LineDraft(good, lot.quantity(), lot.arrival(), lot.shelfLifeDays(), lot.unitCost());
    }

    private static void tell(Progress progress, int added, int total) {
        if (added % TOLD_EVERY == 0 || added == total) {
            progress.at(added, total);
        }
    }

    private static Imported done(ReceptionPlan plan, long reception, int created) {
        List<PlannedLot> lots = plan.lots();
        return new Imported(
                reception, lots.size(), lots.stream().mapToLong(PlannedLot::quantity).sum(), created);
    }

    private List<KnownGood> knownGoods() {
        return Stream.of(GoodFilter.IN_USE, GoodFilter.IN_USE.archived(true))
                .flatMap(filter -> goods.page(filter, Sort.by(GoodColumn.NAME), 0, Integer.MAX_VALUE).stream())
                .map(KnownGood::of)
                .toList();
    }
}

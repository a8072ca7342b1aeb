package shop.petunia.inventory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Seen;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** Stocktakes whose numbers come from a file: all of its rows are taken, or none. */
public final class CountFiles {
    private final Database database;
    private final ShopTime time;

    public CountFiles(Database database, ShopTime time) {
        this.database = database;
        this.time = time;
    }

    /**
     * Why the file cannot be taken as it is: a sentence for each bad row, with its line and the reason.
     *
     * @throws UserProblem when the scope is a reception that is not there
     */
    public List<Sentence> problems(CountFile file, StocktakeScope scope) {
        return database.read(transaction -> plan(transaction, file, scope).problems());
    }

    /** The stocktake that this very file has begun before, unless that was undone or discarded. */
    public Optional<StocktakeRow> earlier(CountFile file) {
        return database.read(transaction -> Stocktakes.repository(transaction).ofFile(file.sha256()).stream()
                .findFirst()
                .flatMap(found -> new StocktakeList(transaction.session(), time.zone()).byId(found.id()).stream()
                        .findFirst()));
    }

    /**
     * Begins a stocktake with the file's numbers. A lot that is at zero by now is added.
     *
     * @throws UserProblem when a row cannot be taken; {@link #problems} names them all
     */
    public Started start(CountFile file, StocktakeScope scope, String name) {
        return Stocktakes.unlessLost(() -> database.write(transaction -> {
            CountFilePlan plan = plan(transaction, file, scope);
            if (!plan.problems().isEmpty()) {
                throw new UserProblem(plan.problems().getFirst());
            }
            Started started = Stocktakes.start(transaction, scope, name, file.sha256());
            enter(transaction, started.id(), plan.counts());
            return started;
        }));
    }

    private void enter(Transaction transaction, long stocktakeId, List<CountFilePlan.Count> counts) {
        Map<Instant, Seen> seen = new HashMap<>();
        for (CountFilePlan.Count count : counts) {
            StocktakeLine line = Counts.added(transaction, stocktakeId, count.lot().id());
            Seen then = seen.computeIfAbsent(count.at(), at -> Seen.at(transaction, at));
            line.count(count.quantity(), count.lot().pieces(), then, count.at(), transaction);
            Stocktakes.repository(transaction).update(line);
        }
    }

    private CountFilePlan plan(Transaction transaction, CountFile file, StocktakeScope scope) {
        ScopeLots.mustBeThere(transaction, scope);
        return CountFilePlan.of(file.rows(), new CountFileLots(transaction, scope), transaction.at(), time.zone());
    }
}

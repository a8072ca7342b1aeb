package shop.petunia.bouquets;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

@Repository
interface CheckRepository {
    @Insert
    void insert(ShowcaseCheck check);

    @Update
    void update(ShowcaseCheck check);

    @Insert
    void insert(ShowcaseCheckLine line);

    @Update
    void update(ShowcaseCheckLine line);

    @Find
    Optional<ShowcaseCheck> byId(long id);

    @Query("select id from ShowcaseCheck where state = OPEN")
    Optional<Long> open();

    @Query("select u.id from ShowcaseUnit u where u.state = ON_SHOWCASE and not exists"
            + " (select 1 from ShowcaseCheckLine n where n.checkId = :checkId and n.unitId = u.id) order by u.id")
    List<Long> notListed(long checkId);

    @Query("from ShowcaseCheckLine where checkId = :checkId and unitId = :unitId")
    Optional<ShowcaseCheckLine> line(long checkId, long unitId);

    @Query("from ShowcaseCheckLine where checkId = :checkId order by unitId")
    List<ShowcaseCheckLine> ofCheck(long checkId);

    @Query("select count(*) from ShowcaseCheckLine where checkId = :checkId and outcome = :outcome")
    long found(long checkId, CheckOutcome outcome);

    @Query("select count(*) from ShowcaseCheck")
    long count();

    @Query("select u.id, u.name, u.photo, u.place, u.price, n.seenAt, m.name, n.outcome, n.loss"
            + " from ShowcaseCheckLine n join ShowcaseUnit u on u.id = n.unitId"
            + " left join StaffMember m on m.id = n.seenBy"
            + " where n.checkId = :checkId order by u.place, u.name, u.id")
    List<Line> lines(long checkId);

    /** As the database tells it. */
    record Line(
            Long unitId,
            String name,
            @Nullable String photo,
            String place,
            Long price,
            @Nullable Instant seenAt,
            @Nullable String seenBy,
            @Nullable CheckOutcome outcome,
            Long loss) {
        CheckLine row() {
            return new CheckLine(unitId, name, photo, UnitBarcode.of(unitId), place, Money.ofKopecks(price), seenAt,
                    seenBy == null ? "" : seenBy, outcome, Money.ofKopecks(loss));
        }
    }
}

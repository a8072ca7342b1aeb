package shop.petunia.stock;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface MovementRepository {
    @Insert
    void insert(Movement movement);

    @Find
    Optional<Movement> byId(long id);

    @Query("from Movement where operationId = :operationId order by step")
    List<Movement> ofOperation(UUID operationId);

    @Query("select count(*) from Movement where lotId = :lotId and kind <> RECEIVED")
    long movedFrom(long lotId);

    @Query("from Movement where lotId = :lotId and kind = RECEIVED and quantity > 0 order by id")
    List<Movement> receivedInto(long lotId);

    @Query("select count(*) from Movement where reversesId = :movementId")
    long reversals(long movementId);

    @Query("select m.id, sum(p.quantity) from Movement m join Movement p on p.lotId = m.lotId and p.id <= m.id"
            + " where m.id in :movementIds group by m.id")
    List<Remainder> remainders(List<Long> movementIds);

    /** What remained of a movement's lot after it. */
    record Remainder(Long movementId, Long pieces) {}

    @Insert
    void insert(Allocation allocation);

    @Update
    void update(Allocation allocation);

    @Query("from Allocation where movementId = :movementId")
    Optional<Allocation> allocationOf(long movementId);

    @Query("from Allocation where documentKind = :kind and documentId = :id and documentLine = :line order by id")
    List<Allocation> allocations(String kind, long id, long line);
}

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
interface ShortageRepository {
    @Insert
    void insert(Shortage shortage);

    @Update
    void update(Shortage shortage);

    @Insert
    void insert(Settlement settlement);

    @Query("from Shortage where documentKind = :kind and documentId = :id and documentLine = :line"
            + " and outstanding > 0 order by id")
    List<Shortage> openOf(String kind, long id, long line);

    @Find
    Optional<Shortage> byId(long id);

    /** What is not taken back. */
    @Query("from Settlement t where t.movementId = :movementId and t.quantity > 0"
            + " and not exists (select 1 from Settlement u where u.reversesId = t.id)")
    List<Settlement> settlementBy(long movementId);

    /** What is not taken back. */
    @Query("from Settlement t where t.shortageId = :shortageId and t.quantity > 0"
            + " and not exists (select 1 from Settlement u where u.reversesId = t.id) order by t.id")
    List<Settlement> settlementsOf(long shortageId);

    /** What is not taken back. */
    @Query("from Settlement t where t.operationId = :operationId and t.movementId is null and t.quantity > 0"
            + " and not exists (select 1 from Settlement u where u.reversesId = t.id) order by t.id")
    List<Settlement> settledWithoutMovement(UUID operationId);

    @Query("select count(*) from Settlement where operationId = :operationId")
    long settledBy(UUID operationId);

    @Query("from Shortage where operationId = :operationId order by id")
    List<Shortage> ofOperation(UUID operationId);
}

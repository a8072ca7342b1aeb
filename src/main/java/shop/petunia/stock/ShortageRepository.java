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

    @Query("from Shortage where operationId = :operationId order by id")
    List<Shortage> ofOperation(UUID operationId);
}

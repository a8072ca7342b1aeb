package shop.petunia.inventory;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.UUID;

@Repository
interface WriteOffRepository {
    @Insert
    void insert(WriteOff writeOff);

    @Update
    void update(WriteOff writeOff);

    @Query("from WriteOff where operationId = :operationId order by id")
    List<WriteOff> ofOperation(UUID operationId);

    @Query("select id from Movement where documentKind = :kind and documentId = :writeOffId and kind = WRITTEN_OFF")
    long movement(String kind, long writeOffId);

    @Query("select name from Good where id = :goodId")
    String goodName(long goodId);
}

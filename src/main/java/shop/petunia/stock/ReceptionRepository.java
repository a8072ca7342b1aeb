package shop.petunia.stock;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Repository
interface ReceptionRepository {
    @Insert
    void insert(Reception reception);

    @Update
    void update(Reception reception);

    @Insert
    void insert(ReceptionFile file);

    @Query("update Reception set lastCountedAt = :at where id = :receptionId")
    int counted(long receptionId, @Nullable Instant at);

    @Query("select count(*) from Lot where receptionId = :receptionId and deleted = false")
    long lines(long receptionId);

    @Query("select name from Supplier where id = :supplierId")
    String supplierName(long supplierId);

    @Query("select f.receptionId from ReceptionFile f join Reception r on r.id = f.receptionId"
            + " where f.sha256 = :sha256 and r.deleted = false order by f.id desc")
    List<Long> ofFile(String sha256);
}

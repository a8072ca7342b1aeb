package shop.petunia.staff;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

@Repository
interface AuditEntryRepository {
    @Insert
    void insert(AuditEntry entry);

    @Query("""
            select e.id, e.happenedAt, e.authorId, m.name, e.kind, e.targetId, e.textKey, e.textArgs
            from AuditEntry e join StaffMember m on m.id = e.authorId
            where e.id < :before and e.happenedAt >= :start and e.happenedAt < :end
              and (:author = 0 or e.authorId = :author) and (:kind = '' or e.kind = :kind)
              and e.words like :words escape '!'
            order by e.id desc""")
    List<Row> newest(long before, Instant start, Instant end, long author, String kind, String words, Limit limit);

    @Query("""
            select e.id, e.happenedAt, e.authorId, m.name, e.kind, e.targetId, e.textKey, e.textArgs
            from AuditEntry e join StaffMember m on m.id = e.authorId
            where e.kind = :kind and e.targetId = :target
            order by e.id desc""")
    List<Row> told(String kind, long target);

    @Query("""
            select count(*)
            from AuditEntry e
            where e.happenedAt >= :start and e.happenedAt < :end
              and (:author = 0 or e.authorId = :author) and (:kind = '' or e.kind = :kind)
              and e.words like :words escape '!'""")
    long count(Instant start, Instant end, long author, String kind, String words);

    @Query("from AuditEntry where kind = :kind and targetId = :target")
    List<AuditEntry> of(String kind, long target);

    @Query("select distinct kind from AuditEntry order by kind")
    List<String> kinds();

    record Row(
            Long id,
            Instant at,
            Long authorId,
            String author,
            String kind,
            Long targetId,
            String textKey,
            String textArgs) {}
}

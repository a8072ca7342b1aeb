package shop.petunia.clients;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

@Repository
interface TagRepository {
    @Insert
    void insert(Tag tag);

    @Insert
    void insert(ClientTag mark);

    @Delete
    void delete(ClientTag mark);

    @Query("delete from Tag t where t.id = :tagId and not exists (select 1 from ClientTag m where m.tagId = t.id)")
    int deleteUnused(long tagId);

    @Find
    Optional<Tag> byFolded(String folded);

    @Query("from ClientTag where clientId = :clientId")
    List<ClientTag> marks(long clientId);

    @Query("select t.name from ClientTag m join Tag t on t.id = m.tagId where m.clientId = :clientId order by t.folded")
    List<String> names(long clientId);

    @Query("""
            select m.clientId, t.name
            from ClientTag m join Tag t on t.id = m.tagId
            where m.clientId in :clientIds
            order by t.folded""")
    List<Mark> names(List<Long> clientIds);

    @Query("""
            select t.name, count(*)
            from ClientTag m join Tag t on t.id = m.tagId
            group by t.name, t.folded
            order by t.folded""")
    List<TagCount> counts();

    record Mark(Long clientId, String name) {}
}

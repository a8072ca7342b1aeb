package shop.petunia.clients;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shop.petunia.shared.SearchText;
import shop.petunia.storage.Transaction;

/** The clients' tags, within a transaction. A tag that nobody has any more is gone. */
final class Tags {
    private final TagRepository repository;

    Tags(Transaction transaction) {
        repository = new TagRepository_(transaction.session());
    }

    List<String> of(long clientId) {
        return repository.names(clientId);
    }

    Map<Long, List<String>> of(List<Long> clientIds) {
        return repository.names(clientIds).stream().collect(Collectors.groupingBy(
                TagRepository.Mark::clientId, Collectors.mapping(TagRepository.Mark::name, Collectors.toList())));
    }

    List<TagCount> counts() {
        return repository.counts();
    }

    Optional<Long> id(String name) {
        return repository.byFolded(SearchText.fold(name)).map(Tag::id);
    }

    /** From now on the client has these and no others. */
    void set(long clientId, List<String> names) {
        Set<Long> wanted = new HashSet<>();
        names.forEach(name -> wanted.add(id(name).orElseGet(() -> added(name))));
        for (ClientTag mark : repository.marks(clientId)) {
            if (!wanted.remove(mark.tagId)) {
                repository.delete(mark);
                repository.deleteUnused(mark.tagId);
            }
        }
        wanted.stream().sorted().forEach(tag -> repository.insert(new ClientTag(clientId, tag)));
    }

    private long added(String name) {
        Tag tag = new Tag(name);
        repository.insert(tag);
        return tag.id();
    }
}

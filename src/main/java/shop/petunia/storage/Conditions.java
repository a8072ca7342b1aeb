package shop.petunia.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.SearchText;

/**
 * What a list is filtered by, chosen on the screen: the HQL conditions that apply and their values. Only conditions
 * written in the program go into the text; what a person typed is always a parameter.
 */
public final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    public Conditions and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Adds the condition, whose parameter has this name, unless there is no value. */
    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            and(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Each word of the query must stand in one of the columns, which hold {@link SearchText}. */
    public Conditions words(String query, String... columns) {
        for (String pattern : SearchText.patterns(query)) {
            String name = "word" + values.size();
            List<String> places = new ArrayList<>();
            for (String column : columns) {
                places.add(column + " like :" + name + " escape '\\'");
            }
            and(String.join(" or ", places), name, pattern);
        }
        return this;
    }

    /** Adds that there is a row of which the other conditions hold; they need names of their own for their values. */
    public Conditions exists(String from, Conditions others) {
        values.putAll(others.values);
        return and("exists (select 1 " + from + " where " + String.join(" and ", others.conditions) + ")");
    }

    /** Gives a value to a parameter that stands in the select clause. */
    public Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** @param select the query up to its where clause
     *  @param rest what follows the where clause, or nothing */
    public <T> SelectionQuery<T> query(StatelessSession session, String select, String rest, Class<T> row) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        SelectionQuery<T> query = session.createSelectionQuery(select + where + " " + rest, row);
        values.forEach(query::setParameter);
        return query;
    }

    /**
     * Counts the rows for each value of an expression, which may hold parameters.
     *
     * @param row of the value and the count
     */
    public <T> List<T> grouped(StatelessSession session, String expression, String from, Class<T> row) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        SelectionQuery<T> query = session.createSelectionQuery("select g.grouped, count(*) from (select " + expression
                + " as grouped " + from + where + ") g group by g.grouped", row);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    public <T> List<T> page(
            StatelessSession session, String select, String rest, Class<T> row, int offset, int limit) {
        return query(session, select, rest, row).setFirstResult(offset).setMaxResults(limit).getResultList();
    }
}

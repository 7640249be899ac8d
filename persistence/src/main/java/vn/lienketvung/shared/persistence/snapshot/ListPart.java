package vn.lienketvung.shared.persistence.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.metamodel.mapping.CollectionPart;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityValuedModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.ordering.OrderByFragmentImpl;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list in a table of its own, in the order the mapping names. */
final class ListPart implements Part {

    private final Part element;
    private final String from;
    private final String order;

    private ListPart(Part element, String from, String order) {
        this.element = element;
        this.from = from;
        this.order = order;
    }

    /**
     * @param owner the alias of the table it belongs to
     * @param key the owner's identity
     */
    static ListPart of(
            PluralAttributeMapping list, String owner, String key, Map<String, String> sources) {
        var alias = owner + "_" + list.getAttributeName();
        var foreign = list.getKeyDescriptor().getSelectable(0).getSelectionExpression();
        var table = list.getCollectionDescriptor().getTableName();
        var source =
                sources.getOrDefault(
                        list.getAttributeName(),
                        "(select t.* from " + table + " t where t." + foreign + " = " + key + ")");
        var element = element(list.getElementDescriptor(), alias, sources);
        return new ListPart(element, source + " " + alias, alias + "." + ordered(list));
    }

    private static Part element(CollectionPart part, String alias, Map<String, String> sources) {
        return switch (part) {
            case EntityValuedModelPart entity ->
                    EntityPart.of(
                            entity.getEntityMappingType().getEntityPersister(), alias, sources);
            case EmbeddableValuedModelPart embedded ->
                    EmbeddedPart.of(embedded.getEmbeddableTypeDescriptor(), alias, "", sources);
            case SelectableMapping column -> new BasicPart(column, alias);
            default -> throw new IllegalStateException("No snapshot of " + part);
        };
    }

    private static String ordered(PluralAttributeMapping list) {
        if (list.getIndexDescriptor() instanceof SelectableMapping index)
            return index.getSelectionExpression();
        var path =
                ((OrderByFragmentImpl) list.getOrderByFragment())
                        .getFragmentSpecs()
                        .getFirst()
                        .getExpression()
                        .toDescriptiveText();
        var attribute = path.substring(path.lastIndexOf('.') + 1).replace(")", "");
        var entity = ((EntityValuedModelPart) list.getElementDescriptor()).getEntityMappingType();
        return ((SelectableMapping) entity.findAttributeMapping(attribute))
                .getSelectionExpression();
    }

    @Override
    public String expression() {
        return "(select coalesce(json_agg("
                + element.expression()
                + " order by "
                + order
                + "), '[]') from "
                + from
                + ")";
    }

    @Override
    public @Nullable Object read(JsonParser json) {
        List<@Nullable Object> found = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) found.add(element.read(json));
        return found;
    }
}

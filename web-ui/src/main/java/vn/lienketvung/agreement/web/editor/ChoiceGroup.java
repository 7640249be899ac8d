package vn.lienketvung.agreement.web.editor;

import java.util.List;
import vn.lienketvung.shared.web.Choice;

/**
 * The bodies of one province in a picker.
 *
 * @param label the province; empty for bodies without a heading
 */
record ChoiceGroup(String label, List<Choice> choices) {}

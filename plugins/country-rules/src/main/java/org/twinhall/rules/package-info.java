/**
 * Reads a country's rules from data and answers the plugin language with them.
 *
 * <p>A country writes its law down as YAML: sources, words to look for, rules, duties, a calendar, model texts. What is not a
 * list, a range or a name is a {@link org.twinhall.rules.Condition} in Java that the country registers by name. There is no
 * expression language. {@link org.twinhall.rules.RuleBook} says what belongs in the file.
 */
package org.twinhall.rules;

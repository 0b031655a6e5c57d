/**
 * The promises of the plugin language as tests.
 *
 * <p>A plugin's own test class implements {@link org.twinhall.testkit.CountryPluginContract} or
 * {@link org.twinhall.testkit.NetworkPluginContract}, says which plugin it is about and hands over its drafts, and inherits every
 * promise as a test.
 */
package org.twinhall.testkit;

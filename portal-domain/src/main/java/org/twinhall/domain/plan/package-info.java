/**
 * The plan of activities that the parties of an agreement write together for one year: its cells, the edits that were taken,
 * conflicts, approvals and the frozen plan.
 */
package org.twinhall.domain.plan;

// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_int32, ucs2length } from '../runtime.js';
import { validate_ConversationStatus } from '../schemas/ConversationStatus.js';

const check_listConversations_query$pattern0 = /* @__PURE__ */ new RegExp("^(unassigned|agt_[0-9A-HJKMNP-TV-Z]{26})$", "u");
const check_listConversations_query$pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");
export function check_listConversations_query(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      const _errs1 = errors;
      for(const key0 in data){
        if(!((((key0 === "status") || (key0 === "assignee")) || (key0 === "cursor")) || (key0 === "limit"))){
          check_listConversations_query.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
          return false;
          break;
        }
      }
      if(_errs1 === errors){
        if(data.status !== undefined){
          const _errs2 = errors;
          if(!(validate_ConversationStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_ConversationStatus.errors : vErrors.concat(validate_ConversationStatus.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.assignee !== undefined){
            let data1 = data.assignee;
            const _errs3 = errors;
            if(errors === _errs3){
              if(typeof data1 === "string"){
                if(ucs2length(data1) > 30){
                  check_listConversations_query.errors = [{instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
                  return false;
                }
                else {
                  if(ucs2length(data1) < 10){
                    check_listConversations_query.errors = [{instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
                    return false;
                  }
                  else {
                    if(!check_listConversations_query$pattern0.test(data1)){
                      check_listConversations_query.errors = [{instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/pattern",keyword:"pattern",params:{pattern: "^(unassigned|agt_[0-9A-HJKMNP-TV-Z]{26})$"},message:"must match pattern \""+"^(unassigned|agt_[0-9A-HJKMNP-TV-Z]{26})$"+"\""}];
                      return false;
                    }
                  }
                }
              }
              else {
                check_listConversations_query.errors = [{instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/type",keyword:"type",params:{type: "string"},message:"must be string"}];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.cursor !== undefined){
              let data2 = data.cursor;
              const _errs5 = errors;
              if(errors === _errs5){
                if(typeof data2 === "string"){
                  if(ucs2length(data2) > 512){
                    check_listConversations_query.errors = [{instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
                    return false;
                  }
                  else {
                    if(ucs2length(data2) < 1){
                      check_listConversations_query.errors = [{instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                      return false;
                    }
                    else {
                      if(!check_listConversations_query$pattern1.test(data2)){
                        check_listConversations_query.errors = [{instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""}];
                        return false;
                      }
                    }
                  }
                }
                else {
                  check_listConversations_query.errors = [{instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.limit !== undefined){
                let data3 = data.limit;
                const _errs7 = errors;
                if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
                  check_listConversations_query.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
                  return false;
                }
                if(errors === _errs7){
                  if((typeof data3 == "number") && (isFinite(data3))){
                    if(data3 > 100 || isNaN(data3)){
                      check_listConversations_query.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
                      return false;
                    }
                    else {
                      if(data3 < 1 || isNaN(data3)){
                        check_listConversations_query.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
                        return false;
                      }
                      else {
                        if(!(is_int32.validate(data3))){
                          check_listConversations_query.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""}];
                          return false;
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              }
              else {
                var valid0 = true;
              }
            }
          }
        }
      }
    }
    else {
      check_listConversations_query.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_listConversations_query.errors = vErrors;
  return errors === 0;
}
export const query = check_listConversations_query;
